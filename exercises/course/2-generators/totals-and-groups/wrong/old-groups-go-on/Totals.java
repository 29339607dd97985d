import dev.yieldlings.kit.Generator;
import java.util.Iterator;
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
            Walk<T, K> walk = new Walk<>(items.iterator(), key);
            while (walk.atAnItem()) {
                K common = walk.key;
                y.yield(new Group<>(common, walk.group()));
                walk.number++; // whatever the caller has left of the group is over
                while (walk.isAt(common)) {
                    walk.take();
                }
            }
        });
    }

    private static final class Walk<T, K> {
        private final Iterator<? extends T> items;
        private final Function<? super T, ? extends K> function;
        private boolean fetched;
        private T item;
        private K key;
        private int number;

        Walk(Iterator<? extends T> items, Function<? super T, ? extends K> function) {
            this.items = items;
            this.function = function;
        }

        Generator<T, Void, Void> group() {
            K common = key;
            int own = number;
            return Generator.of("group", y -> {
                while (isAt(common)) {
                    y.yield(take());
                }
            });
        }

        boolean atAnItem() {
            if (!fetched && items.hasNext()) {
                item = items.next();
                key = function.apply(item);
                fetched = true;
            }
            return fetched;
        }

        boolean isAt(K wanted) {
            return atAnItem() && Objects.equals(wanted, key);
        }

        T take() {
            fetched = false;
            return item;
        }
    }
}
