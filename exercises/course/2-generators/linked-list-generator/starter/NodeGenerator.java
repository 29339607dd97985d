import dev.yieldlings.kit.Generator;

/** The values of a linked list as a generator. */
public final class NodeGenerator {
    private NodeGenerator() {}

    /**
     * Yields the values of the list, from the first to the last.
     *
     * @param list the list; it may grow meanwhile
     */
    public static <T> Generator<T, Void, Void> values(LinkedList<T> list) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the walk along the nodes is not written yet");
        });
    }
}
