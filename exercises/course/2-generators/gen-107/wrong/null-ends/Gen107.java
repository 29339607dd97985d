import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;

public final class Gen107 {
    private Gen107() {}

    public static Generator<Integer, Void, Void> gen107() {
        return Generator.of("gen107", y -> {
            y.yield(1);
            y.yield(0);
            y.yield(7);
        });
    }

    public static Generator<Integer, Void, Void> early() {
        return Generator.of("early", y -> {
            y.yield(1);
            y.yield(0);
        });
    }

    public static <T> List<T> rest(Generator<T, ?, ?> generator) {
        List<T> values = new ArrayList<>();
        try {
            T value = generator.next();
            while (value != null) {
                values.add(value);
                value = generator.next();
            }
        } catch (StopIteration end) {
            return values;
        }
        return values;
    }
}
