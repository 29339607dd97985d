package dev.yieldlings.trace.data;

/**
 * An object that a check drives.
 *
 * @param id its number in the trace, from 1; steps refer to it by this
 * @param name what the suite calls it, such as {@code first}; empty if it has no name
 * @param type its declared type by its simple name, such as {@code Generator}; empty if that is not known
 * @param making the call that made it, such as {@code myRange(0, 3)}; empty if it was there already
 */
public record TracedObject(int id, String name, String type, String making) {
    /** The id in a step that belongs to no object. */
    public static final int NONE = 0;
}
