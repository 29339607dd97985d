package dev.yieldlings.engine.diagnostic;

/**
 * A source file in memory.
 *
 * @param name its name, such as {@code FibIter.java}
 * @param text its text, without a byte-order mark
 */
public record SourceFile(String name, String text) {
    /** The name of the class that the file is named after. */
    public String className() {
        return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
    }

    /**
     * An error at a whole line of this file.
     *
     * @param line the line, from 1; where the file has no such line, the error is the file's
     */
    public Diagnostic errorAt(int line, String code, String message) {
        String source = text.lines().skip(Math.max(line - 1L, 0)).findFirst().orElse("");
        if (line < 1 || source.isBlank()) {
            return Diagnostic.errorIn(name, code, message);
        }
        int indent = source.length() - source.stripLeading().length();
        return new Diagnostic(
                Severity.ERROR,
                code,
                message,
                name,
                line,
                indent + 1,
                source.strip().length(),
                source);
    }
}
