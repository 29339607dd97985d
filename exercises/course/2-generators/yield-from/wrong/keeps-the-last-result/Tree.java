import dev.yieldlings.kit.Generator;
import java.util.List;

public final class Tree {
    private Tree() {}

    public static <T> Generator<T, Void, Void> inOrder(Node<T> tree) {
        return Generator.of(y -> {
            if (tree != null) {
                y.yieldFrom(inOrder(tree.left()));
                y.yield(tree.value());
                y.yieldFrom(inOrder(tree.right()));
            }
        });
    }

    public static Generator<Integer, Void, Integer> sumAll(List<Generator<Integer, Void, Integer>> parts) {
        return Generator.returning(y -> {
            int result = 0;
            for (Generator<Integer, Void, Integer> part : parts) {
                result = y.yieldFrom(part);
            }
            return result;
        });
    }
}
