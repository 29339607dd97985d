import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.Function;

/** Totals and groups of items that come one after another. */
public final class Totals {
    private Totals() {}

    /**
     * Yields the total after each item: the first item itself, then what the function returns for the total and the
     * next.
     *
     * @param items what is added up
     * @param function gets the total so far and an item, and returns the new total
     */
    public static <T> Generator<T, Void, Void> accumulate(Iterable<? extends T> items, BinaryOperator<T> function) {
        return Generator.of("accumulate", y -> {
            Iterator<? extends T> iterator = items.iterator();
            if (!iterator.hasNext()) {
                return;
            }
            T total = iterator.next();
            y.yield(total);
            try {
                while (true) {
                    total = function.apply(total, iterator.next());
                    y.yield(total);
                }
            } catch (java.util.NoSuchElementException e) {
                return;
            }
        });
    }

    /**
     * Yields a group for each run of items that have the same key. The groups take their items from the one source: going
     * on to the next group ends the one before.
     *
     * @param items what is grouped
     * @param key tells the key of an item
     */
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

    /** The way through the source, which all groups share: at most one item has been fetched and not taken yet. */
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

        /** The group that begins here; it gives items for as long as no other one has begun. */
        Generator<T, Void, Void> group() {
            K common = key;
            int own = number;
            return Generator.of("group", y -> {
                while (number == own && isAt(common)) {
                    y.yield(take());
                }
            });
        }

        /** Whether there is another item; it has been fetched then, and its key is known. */
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
