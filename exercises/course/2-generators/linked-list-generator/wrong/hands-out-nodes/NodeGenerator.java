import dev.yieldlings.kit.Generator;

public final class NodeGenerator {
    private NodeGenerator() {}

    @SuppressWarnings("unchecked")
    public static <T> Generator<T, Void, Void> values(LinkedList<T> list) {
        return Generator.of(y -> {
            LinkedList.Node<T> node = list.first();
            while (node != null) {
                y.yield((T) node);
                node = node.next();
            }
        });
    }
}
