package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Highlights keywords, string literals and comments in a code block. */
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
     * The patterns by the language's name on the author's code fence. A method may have a keyword as its name, as
     * in {@code y.yield}.
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

    /** Returns the lines of a code block; unchanged if the language is unknown. */
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

    /** Colours each line of a match separately, since escape sequences must not span lines. */
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
