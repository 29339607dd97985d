import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;

public final class Tee {
    private Tee() {}

    public static <T> List<Generator<T, Void, Void>> tee(Iterable<? extends T> items, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("how many? " + n);
        }
        List<T> all = new ArrayList<>();
        boolean[] read = new boolean[1];
        List<Generator<T, Void, Void>> generators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            generators.add(Generator.of("tee", y -> {
                if (!read[0]) {
                    read[0] = true;
                    for (T item : items) {
                        all.add(item);
                    }
                }
                for (T item : all) {
                    y.yield(item);
                }
            }));
        }
        return generators;
    }
}
