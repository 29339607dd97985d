import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;

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
            List<T> values = new ArrayList<>();
            for (T value : g) {
                values.add(value);
            }
            for (int i = 0; i < values.size(); i += 2) {
                y.yield(new Pair<>(values.get(i), i + 1 < values.size() ? values.get(i + 1) : filler));
            }
        });
    }
}
