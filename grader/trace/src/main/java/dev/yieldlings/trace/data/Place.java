package dev.yieldlings.trace.data;

/**
 * A line of a source file: of the learner's, or of a plain test.
 *
 * @param file the file's name, such as {@code MyRange.java}
 * @param line the line, counted from 1
 */
public record Place(String file, int line) {
    /** Returns the place in the form of compilers and editors: {@code MyRange.java:9}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
