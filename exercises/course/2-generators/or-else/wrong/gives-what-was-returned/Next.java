import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;

public final class Next {
    private Next() {}

    @SuppressWarnings("unchecked")
    public static <T> T orElse(Generator<T, ?, ?> g, T other) {
        try {
            return g.next();
        } catch (StopIteration end) {
            return end.value() == null ? other : (T) end.value();
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
