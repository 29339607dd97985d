import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedList;
import java.util.List;
import java.util.Queue;

public final class Tee {
    private Tee() {}

    public static <T> List<Generator<T, Void, Void>> tee(Iterable<? extends T> items, int n) {
        if (n < 0) {
            throw new IllegalArgumentException("how many? " + n);
        }
        Iterator<? extends T> iterator = items.iterator();
        Queue<T> left = new LinkedList<>();
        Queue<T> right = new LinkedList<>();
        List<Generator<T, Void, Void>> generators = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            Queue<T> own = i == 0 ? left : right;
            generators.add(Generator.of("tee", y -> {
                while (!own.isEmpty() || iterator.hasNext()) {
                    if (own.isEmpty()) {
                        T item = iterator.next();
                        left.add(item);
                        right.add(item);
                    }
                    y.yield(own.remove());
                }
            }));
        }
        return generators;
    }
}
