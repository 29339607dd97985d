import dev.yieldlings.kit.Generator;

/** A range of ints as a generator. */
public final class MyRange {
    private MyRange() {}

    /** Yields start, start + 1, and so on, and stops before end. */
    public static Generator<Integer, Void, Void> myRange(int start, int end) {
        return Generator.of(y -> {
            // y.yield(...) yields a number and waits here for the next request.
            throw new UnsupportedOperationException("the body of myRange is not written yet");
        });
    }
}
