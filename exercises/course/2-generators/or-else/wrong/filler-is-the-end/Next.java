import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;

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
            T first = orElse(g, filler);
            while (first != filler) {
                y.yield(new Pair<>(first, orElse(g, filler)));
                first = orElse(g, filler);
            }
        });
    }
}
