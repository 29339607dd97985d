import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

public final class Tee {
    private Tee() {}

    public static <T> List<Generator<T, Void, Void>> tee(Iterable<? extends T> items, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("how many? " + n);
        }
        Iterator<? extends T> iterator = items.iterator();
        List<Generator<T, Void, Void>> generators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            generators.add(Generator.of("tee", y -> {
                while (iterator.hasNext()) {
                    y.yield(iterator.next());
                }
            }));
        }
        return generators;
    }
}
