import dev.yieldlings.kit.Generator;

public final class Next {
    private Next() {}

    public static <T> T orElse(Generator<T, ?, ?> g, T other) {
        try {
            return g.next();
        } catch (RuntimeException e) {
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
