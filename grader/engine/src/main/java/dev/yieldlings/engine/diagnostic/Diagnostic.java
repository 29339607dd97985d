package dev.yieldlings.engine.diagnostic;

/**
 * An error or warning about a submission, with its position in the source if it has one.
 *
 * @param severity whether it is an error or a warning
 * @param code the kind of problem, for programs: javac's code, or one that starts with {@code yieldlings.}
 * @param message the message for the learner, which also says what to do; may have several lines
 * @param file the source file's name; empty if the diagnostic is not about a file
 * @param line the line, from 1; 0 if the diagnostic is not about a line
 * @param column the column in characters, from 1; 0 if there is none
 * @param length the number of characters of the line that are marked; 0 for a point
 * @param source the text of that line; empty if there is none
 * @param explanation an explanation of the message in other words; empty if there is none
 */
public record Diagnostic(
        Severity severity,
        String code,
        String message,
        String file,
        int line,
        int column,
        int length,
        String source,
        String explanation) {
    /**
     * The longest message kept, in characters. A deeply nested generic type can make javac's message arbitrarily long.
     */
    private static final int LONGEST = 2_000;

    public Diagnostic {
        message = cut(message);
        explanation = cut(explanation);
        // A longer line can't be shown with a mark below it. The file, line and column remain.
        source = source.length() > LONGEST ? "" : source;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + "… (" + (text.length() - LONGEST) + " more characters)";
    }

    /** Creates a diagnostic without an explanation. */
    public Diagnostic(
            Severity severity,
            String code,
            String message,
            String file,
            int line,
            int column,
            int length,
            String source) {
        this(severity, code, message, file, line, column, length, source, "");
    }

    /** Returns a copy with an explanation. */
    public Diagnostic explained(String inOtherWords) {
        return new Diagnostic(severity, code, message, file, line, column, length, source, inOtherWords);
    }

    /** Returns a copy with another file name or path. */
    public Diagnostic in(String otherFile) {
        return new Diagnostic(severity, code, message, otherFile, line, column, length, source, explanation);
    }

    /** Returns the file, line and column, as far as they are known, separated by colons. */
    public String place() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }

    /** Returns an error without a position. */
    public static Diagnostic error(String code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, "", 0, 0, 0, "");
    }

    /** Returns an error about a whole file. */
    public static Diagnostic errorIn(String file, String code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, file, 0, 0, 0, "");
    }
}
