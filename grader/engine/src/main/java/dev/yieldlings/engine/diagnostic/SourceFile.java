package dev.yieldlings.engine.diagnostic;

/**
 * A source file in memory.
 *
 * @param name the file name, such as {@code FibIter.java}
 * @param text the content, without a byte order mark
 */
public record SourceFile(String name, String text) {
    /** Returns the file name without {@code .java}, the name of its main class. */
    public String className() {
        return name.endsWith(".java") ? name.substring(0, name.length() - ".java".length()) : name;
    }

    /**
     * Returns an error that marks a whole line of this file.
     *
     * @param line the line, from 1; if the file has no such line or it is blank, the error is about the whole file
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
