import dev.yieldlings.kit.Generator;

public final class NodeGenerator {
    private NodeGenerator() {}

    public static <T> Generator<T, Void, Void> values(LinkedList<T> list) {
        LinkedList.Node<T> first = list.first();
        return Generator.of(y -> {
            for (LinkedList.Node<T> node = first; node != null; node = node.next()) {
                y.yield(node.value());
            }
        });
    }
}
