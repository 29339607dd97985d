import dev.yieldlings.kit.Generator;

public final class NodeGenerator {
    private NodeGenerator() {}

    public static <T> Generator<T, Void, Void> values(LinkedList<T> list) {
        return Generator.of(y -> {
            LinkedList.Node<T> node = list.first();
            while (node != null && node.value() != null) {
                y.yield(node.value());
                node = node.next();
            }
        });
    }
}
