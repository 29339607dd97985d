import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.Iterator;

public final class Next {
    private Next() {}

    public static <T> T orElse(Generator<T, ?, ?> g, T other) {
        try {
            return g.next();
        } catch (StopIteration end) {
            return other;
        }
    }

    public static <T> Generator<Pair<T>, Void, Void> pairs(Generator<T, ?, ?> g, T filler) {
        return Generator.of("pairs", y -> {
            Iterator<T> values = g.iterator();
            T first = values.hasNext() ? values.next() : null;
            while (values.hasNext()) {
                T second = values.next();
                y.yield(new Pair<>(first, second));
                first = second;
            }
        });
    }
}
