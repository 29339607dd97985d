import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;

public final class Tee {
    private Tee() {}

    public static <T> List<Generator<T, Void, Void>> tee(Iterable<? extends T> items, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("how many? " + n);
        }
        Iterator<? extends T> iterator = items.iterator();
        List<T> last = new ArrayList<>(Collections.singletonList(null));
        int[] fetched = new int[1];
        List<Generator<T, Void, Void>> generators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            generators.add(Generator.of("tee", y -> {
                int place = 0;
                while (place < fetched[0] || iterator.hasNext()) {
                    if (place == fetched[0]) {
                        last.set(0, iterator.next());
                        fetched[0]++;
                    }
                    place++;
                    y.yield(last.get(0));
                }
            }));
        }
        return generators;
    }
}
