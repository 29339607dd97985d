/** Tells what an object can do, by its type and without touching it. */
public final class Protocols {
    private Protocols() {}

    /** Whether a for-each loop could ask the object for an iterator. */
    public static boolean isIterable(Object object) {
        throw new UnsupportedOperationException("isIterable() is not written yet");
    }

    /** Whether the object is an iterator itself. */
    public static boolean isIterator(Object object) {
        throw new UnsupportedOperationException("isIterator() is not written yet");
    }

    /** Whether the object is a generator, whatever state it is in. */
    public static boolean isGenerator(Object object) {
        throw new UnsupportedOperationException("isGenerator() is not written yet");
    }
}
