import dev.yieldlings.kit.Generator;
import java.util.List;

public final class Tree {
    private Tree() {}

    public static <T> Generator<T, Void, Void> inOrder(Node<T> tree) {
        return Generator.of(y -> {
            if (tree != null) {
                try {
                    y.yieldFrom(inOrder(tree.left()));
                } catch (RuntimeException e) {
                    // one broken subtree must not spoil the rest
                }
                y.yield(tree.value());
                try {
                    y.yieldFrom(inOrder(tree.right()));
                } catch (RuntimeException e) {
                    // as above
                }
            }
        });
    }

    public static Generator<Integer, Void, Integer> sumAll(List<Generator<Integer, Void, Integer>> parts) {
        return Generator.returning(y -> {
            int sum = 0;
            for (Generator<Integer, Void, Integer> part : parts) {
                try {
                    sum += y.yieldFrom(part);
                } catch (RuntimeException e) {
                    // one broken part must not spoil the rest
                }
            }
            return sum;
        });
    }
}
