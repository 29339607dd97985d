package dev.yieldlings.engine.diagnostic;

/**
 * A finding about a submission, with its place in the source where it has one.
 *
 * @param severity how bad it is
 * @param code what kind of finding, for programs: javac's own code, or one that starts with {@code yieldlings.}
 * @param message what is wrong and what to do, for the learner; may have several lines
 * @param file the file's name; empty if no file is meant
 * @param line the line, from 1; 0 if no line is meant
 * @param column the column in characters, from 1; 0 if none is meant
 * @param length how many characters of the line are meant; 0 if it is a point
 * @param source the text of that line; empty if there is none
 * @param explanation what the message means, in other words; empty if there is nothing to add
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
    /** Nobody reads more of a message than this; a type nested in itself can make one of any length. */
    private static final int LONGEST = 2_000;

    public Diagnostic {
        message = cut(message);
        explanation = cut(explanation);
        // A line as long as that can't be shown with a mark below it; file, line and column still say where it is.
        source = source.length() > LONGEST ? "" : source;
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, LONGEST) + "… (" + (text.length() - LONGEST) + " more characters)";
    }

    /** A finding whose message says all. */
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

    /** As this, explained in other words. */
    public Diagnostic explained(String inOtherWords) {
        return new Diagnostic(severity, code, message, file, line, column, length, source, inOtherWords);
    }

    /** As this, in a file of another name or path. */
    public Diagnostic in(String otherFile) {
        return new Diagnostic(severity, code, message, otherFile, line, column, length, source, explanation);
    }

    /** The file, the line and the column, as far as they are meant, with colons between them. */
    public String place() {
        return file + (line > 0 ? ":" + line + (column > 0 ? ":" + column : "") : "");
    }

    /** An error that belongs to no place in a source. */
    public static Diagnostic error(String code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, "", 0, 0, 0, "");
    }

    /** An error that belongs to a file as a whole. */
    public static Diagnostic errorIn(String file, String code, String message) {
        return new Diagnostic(Severity.ERROR, code, message, file, 0, 0, 0, "");
    }
}
