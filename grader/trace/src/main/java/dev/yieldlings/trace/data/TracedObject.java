package dev.yieldlings.trace.data;

/**
 * An object under test.
 *
 * @param id its number in the trace, from 1, by which steps refer to it
 * @param name its name in the suite, such as {@code first}; empty if it has none
 * @param type the simple name of its declared type, such as {@code Generator}; empty if it is unknown
 * @param making the call that created it, such as {@code myRange(0, 3)}; empty if it already existed
 */
public record TracedObject(int id, String name, String type, String making) {
    /** The id in a step without an object. */
    public static final int NONE = 0;
}
