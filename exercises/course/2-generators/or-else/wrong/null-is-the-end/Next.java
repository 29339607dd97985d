import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;

public final class Next {
    private Next() {}

    public static <T> T orElse(Generator<T, ?, ?> g, T other) {
        try {
            T value = g.next();
            return value == null ? other : value;
        } catch (StopIteration end) {
            return other;
        }
    }

    public static <T> Generator<Pair<T>, Void, Void> pairs(Generator<T, ?, ?> g, T filler) {
        return Generator.of("pairs", y -> {
            for (T first : g) {
                y.yield(new Pair<>(first, orElse(g, filler)));
            }
        });
    }
}
