import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;

public final class Totals {
    private Totals() {}

    public static <T> Generator<T, Void, Void> accumulate(Iterable<? extends T> items, BinaryOperator<T> function) {
        return Generator.of("accumulate", y -> {
            Iterator<? extends T> iterator = items.iterator();
            if (!iterator.hasNext()) {
                return;
            }
            T total = iterator.next();
            y.yield(total);
            while (iterator.hasNext()) {
                total = function.apply(total, iterator.next());
                y.yield(total);
            }
        });
    }

    public static <T, K> Generator<Group<K, T>, Void, Void> groupBy(
            Iterable<? extends T> items, Function<? super T, ? extends K> key) {
        return Generator.of("groupBy", y -> {
            Map<K, List<T>> groups = new LinkedHashMap<>();
            for (T item : items) {
                groups.computeIfAbsent(key.apply(item), k -> new ArrayList<>()).add(item);
            }
            for (Map.Entry<K, List<T>> group : groups.entrySet()) {
                y.yield(new Group<>(group.getKey(), Generator.of(z -> z.yieldFrom(group.getValue()))));
            }
        });
    }
}
