import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.List;

public final class Tree {
    private Tree() {}

    public static <T> Generator<T, Void, Void> inOrder(Node<T> tree) {
        return Generator.of(y -> {
            if (tree != null) {
                for (T value : inOrder(tree.left())) {
                    y.yield(value);
                }
                y.yield(tree.value());
                for (T value : inOrder(tree.right())) {
                    y.yield(value);
                }
            }
        });
    }

    public static Generator<Integer, Void, Integer> sumAll(List<Generator<Integer, Void, Integer>> parts) {
        return Generator.returning(y -> {
            int sum = 0;
            for (Generator<Integer, Void, Integer> part : parts) {
                sum += passedOn(part, y::yield);
            }
            return sum;
        });
    }

    private static int passedOn(Generator<Integer, Void, Integer> part, java.util.function.IntConsumer yield) {
        while (true) {
            int value;
            try {
                value = part.next();
            } catch (StopIteration end) {
                return (Integer) end.value();
            }
            yield.accept(value);
        }
    }
}
