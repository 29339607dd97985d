import dev.yieldlings.kit.Generator;

public final class NodeGenerator {
    private NodeGenerator() {}

    public static <T> Generator<T, Void, Void> values(LinkedList<T> list) {
        return Generator.of(y -> {
            for (T value : list) {
                y.yield(value);
            }
        });
    }
}
