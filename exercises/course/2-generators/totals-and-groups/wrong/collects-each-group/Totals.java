import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
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
            Iterator<? extends T> iterator = items.iterator();
            if (!iterator.hasNext()) {
                return;
            }
            T item = iterator.next();
            K common = key.apply(item);
            List<T> group = new ArrayList<>(Collections.singletonList(item));
            while (iterator.hasNext()) {
                item = iterator.next();
                K next = key.apply(item);
                if (!Objects.equals(common, next)) {
                    List<T> whole = group;
                    y.yield(new Group<>(common, Generator.of(z -> z.yieldFrom(whole))));
                    group = new ArrayList<>();
                    common = next;
                }
                group.add(item);
            }
            List<T> whole = group;
            y.yield(new Group<>(common, Generator.of(z -> z.yieldFrom(whole))));
        });
    }
}
