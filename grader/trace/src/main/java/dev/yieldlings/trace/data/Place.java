package dev.yieldlings.trace.data;

/**
 * A place in a source: the learner's, or of a plain test the suite's.
 *
 * @param file the file's name, such as {@code MyRange.java}
 * @param line the line, counted from 1
 */
public record Place(String file, int line) {
    /** As compilers and editors write it: {@code MyRange.java:9}. */
    @Override
    public String toString() {
        return file + ":" + line;
    }
}
