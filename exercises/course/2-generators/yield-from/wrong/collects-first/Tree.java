import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
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
            int sum = 0;
            List<Integer> values = new ArrayList<>();
            for (Generator<Integer, Void, Integer> part : parts) {
                try {
                    while (true) {
                        values.add(part.next());
                    }
                } catch (StopIteration end) {
                    sum += (Integer) end.value();
                }
            }
            y.yieldFrom(values);
            return sum;
        });
    }
}
