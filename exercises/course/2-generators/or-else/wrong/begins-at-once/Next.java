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
        Iterator<T> values = g.iterator();
        boolean any = values.hasNext();
        return Generator.of("pairs", y -> {
            boolean more = any;
            while (more) {
                T first = values.next();
                y.yield(new Pair<>(first, values.hasNext() ? values.next() : filler));
                more = values.hasNext();
            }
        });
    }
}
