import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;

public final class NodeGenerator {
    private NodeGenerator() {}

    public static <T> Generator<T, Void, Void> values(LinkedList<T> list) {
        return Generator.of(y -> {
            List<T> copy = new ArrayList<>();
            for (LinkedList.Node<T> node = list.first(); node != null; node = node.next()) {
                copy.add(node.value());
            }
            for (T value : copy) {
                y.yield(value);
            }
        });
    }
}
