package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Sets off what a block of code is made of: keywords, texts and comments. */
final class Highlight {
    private static final String JAVA_KEYWORDS =
            "abstract|assert|boolean|break|byte|case|catch|char|class|continue|default|do"
                    + "|double|else|enum|extends|false|final|finally|float|for|if|implements|import|instanceof|int|interface|long"
                    + "|native|new|non-sealed|null|package|permits|private|protected|public|record|return|sealed|short|static|super"
                    + "|switch|synchronized|this|throw|throws|true|try|var|void|volatile|when|while";

    private static final String PYTHON_KEYWORDS =
            "False|None|True|and|as|assert|async|await|break|class|continue|def|del"
                    + "|elif|else|except|finally|for|from|global|if|import|in|is|lambda|nonlocal|not|or|pass|raise|return|try|while"
                    + "|with|yield";

    private static final String TEXT = "\"(?:\\\\.|[^\"\\\\\n])*\"|'(?:\\\\.|[^'\\\\\n])*'";

    /**
     * By the name of the language after the author's fence. A method may be called as a keyword is: {@code y.yield}.
     */
    private static final Map<String, Pattern> LANGUAGES = Map.of(
            "java", pattern("//[^\n]*|/\\*.*?\\*/", "\"\"\".*?\"\"\"|" + TEXT, JAVA_KEYWORDS),
            "python", pattern("#[^\n]*", "\"\"\".*?\"\"\"|" + TEXT, PYTHON_KEYWORDS));

    private Highlight() {}

    private static Pattern pattern(String comment, String text, String keywords) {
        return Pattern.compile(
                "(?<comment>" + comment + ")|(?<text>" + text + ")|(?<keyword>(?<![\\w.])(?:" + keywords + ")(?!\\w))",
                Pattern.DOTALL);
    }

    /** The lines of a block of code; in a language that is not known they are left as they are. */
    static List<String> lines(String code, String language, Style style) {
        Pattern pattern = LANGUAGES.get(language);
        if (pattern == null || style == Style.PLAIN) {
            return code.lines().toList();
        }
        StringBuilder shown = new StringBuilder();
        Matcher part = pattern.matcher(code);
        int from = 0;
        while (part.find()) {
            shown.append(code, from, part.start());
            shown.append(perLine(part, style));
            from = part.end();
        }
        return shown.append(code.substring(from)).toString().lines().toList();
    }

    /** A part may have several lines, and each must begin and end its own colour. */
    private static String perLine(Matcher part, Style style) {
        List<String> lines = new ArrayList<>();
        for (String line : part.group().split("\n", -1)) {
            lines.add(
                    part.group("comment") != null
                            ? style.faint(line)
                            : part.group("text") != null ? style.code(line) : style.strong(line));
        }
        return String.join("\n", lines);
    }
}
