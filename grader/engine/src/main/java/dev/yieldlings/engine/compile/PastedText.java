package dev.yieldlings.engine.compile;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds traces of pasting or merging in source files that do not compile: characters and lines that come from a word
 * processor, a web page, a chat or version control. javac reports an error for each such character, and some of its
 * messages don't name the cause. Comments, strings and text blocks are skipped.
 */
final class PastedText {
    private static final String CODE = "yieldlings.pasted";

    private static final Map<Character, String> IN_PLACE_OF = Map.ofEntries(
            Map.entry('“', "\""),
            Map.entry('”', "\""),
            Map.entry('„', "\""),
            Map.entry('‟', "\""),
            Map.entry('«', "\""),
            Map.entry('»', "\""),
            Map.entry('＂', "\""),
            Map.entry('‘', "'"),
            Map.entry('’', "'"),
            Map.entry('‚', "'"),
            Map.entry('‛', "'"),
            Map.entry('´', "'"),
            Map.entry('‐', "-"),
            Map.entry('‑', "-"),
            Map.entry('‒', "-"),
            Map.entry('–', "-"),
            Map.entry('—', "-"),
            Map.entry('―', "-"),
            Map.entry('−', "-"),
            Map.entry('…', "..."),
            Map.entry('×', "*"),
            Map.entry('÷', "/"),
            Map.entry('≤', "<="),
            Map.entry('≥', ">="),
            Map.entry('≠', "!="),
            Map.entry('；', ";"),
            Map.entry('，', ","),
            Map.entry('（', "("),
            Map.entry('）', ")"));

    private final SourceFile file;
    private final String text;
    private int position;
    private int line = 1;
    private int lineStart;

    private PastedText(SourceFile file) {
        this.file = file;
        this.text = file.text();
    }

    /** Returns an error for the first such place in the source files, or empty if there is none. */
    static Optional<Diagnostic> find(List<SourceFile> sources) {
        return sources.stream()
                .flatMap(source -> new PastedText(source).find().stream())
                .findFirst();
    }

    private Optional<Diagnostic> find() {
        while (position < text.length()) {
            Optional<Diagnostic> found = position == lineStart ? ofLine() : Optional.empty();
            if (found.isEmpty()) {
                found = ofCharacter(text.charAt(position));
            }
            if (found.isPresent()) {
                return found;
            }
            step();
        }
        return Optional.empty();
    }

    /** Checks whether the current line is a Markdown fence or a merge conflict marker. */
    private Optional<Diagnostic> ofLine() {
        String whole = line();
        String stripped = whole.strip();
        if (stripped.startsWith("```") || stripped.startsWith("~~~")) {
            return Optional.of(error(
                    whole.indexOf(stripped),
                    stripped.length(),
                    "This line is Markdown, not Java: it begins or ends a piece of code in a chat or a web page. Delete it,"
                            + " and the other one like it."));
        }
        boolean merge = List.of("<<<<<<<", "=======", ">>>>>>>", "|||||||").stream()
                .anyMatch(mark -> whole.startsWith(mark) && (whole.length() == 7 || whole.charAt(7) == ' '));
        return merge
                ? Optional.of(error(
                        0,
                        whole.length(),
                        "A merge was not finished here: between the lines of <<<<<<< and >>>>>>> are two versions of "
                                + "the same code. Keep one of them, and delete these lines."))
                : Optional.empty();
    }

    private Optional<Diagnostic> ofCharacter(char next) {
        String instead = IN_PLACE_OF.get(next);
        String name = "U+%04X".formatted((int) next);
        if (instead != null) {
            return Optional.of(
                    here("This is the character " + next + " (" + name + "), as word processors and web pages write it."
                            + " Java wants " + instead + " here." + others()));
        }
        if (next > 127 && Character.isSpaceChar(next)) {
            return Optional.of(here("This space is none to Java (" + name
                    + "): it came from a web page or a word processor. Type it again." + others()));
        }
        if (next > 127 && Character.isIdentifierIgnorable(next)) {
            return Optional.of(here("Here is a character that can't be seen (" + name
                    + "), which came along with pasted text. Delete what is around this place and type it again."
                    + others()));
        }
        return Optional.empty();
    }

    /**
     * Returns a sentence with the number of similar characters after this one, or an empty string if there are none.
     */
    private String others() {
        long all = text.chars()
                .skip(position + 1L)
                .filter(c -> c > 127 && (IN_PLACE_OF.containsKey((char) c) || isUnseen((char) c)))
                .count();
        return all == 0 ? "" : " There are such characters at " + all + " more places after it.";
    }

    private static boolean isUnseen(char c) {
        return Character.isSpaceChar(c) || Character.isIdentifierIgnorable(c);
    }

    /** Skips a comment, a literal or a single character. */
    private void step() {
        if (text.startsWith("//", position)) {
            moveTo(endOfLine());
        } else if (text.startsWith("/*", position)) {
            moveBehind("*/", 2);
        } else if (text.startsWith("\"\"\"", position)) {
            moveBehind("\"\"\"", 3);
        } else if (text.charAt(position) == '"' || text.charAt(position) == '\'') {
            moveBehindLiteral(text.charAt(position));
        } else {
            moveTo(position + 1);
        }
    }

    private void moveBehind(String end, int from) {
        int found = text.indexOf(end, position + from);
        moveTo(found < 0 ? text.length() : found + end.length());
    }

    /**
     * Skips a literal. If it doesn't end on its line, its closing quote may be a typographic one, so this stops there.
     */
    private void moveBehindLiteral(char quote) {
        int at = position + 1;
        int end = endOfLine();
        while (at < end && text.charAt(at) != quote) {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        if (at < end) {
            moveTo(at + 1);
            return;
        }
        int other = position + 1;
        while (other < end && !String.valueOf(quote).equals(IN_PLACE_OF.get(text.charAt(other)))) {
            other++;
        }
        moveTo(other);
    }

    private void moveTo(int next) {
        for (; position < Math.min(next, text.length()); position++) {
            if (text.charAt(position) == '\n') {
                line++;
                lineStart = position + 1;
            }
        }
    }

    private int endOfLine() {
        int end = text.indexOf('\n', position);
        return end < 0 ? text.length() : end;
    }

    private String line() {
        int end = text.indexOf('\n', lineStart);
        return text.substring(lineStart, end < 0 ? text.length() : end).stripTrailing();
    }

    private Diagnostic here(String message) {
        return error(position - lineStart, 1, message);
    }

    private Diagnostic error(int column, int length, String message) {
        return new Diagnostic(
                Severity.ERROR, CODE, message, file.name(), line, column + 1, Math.max(1, length), line());
    }
}
