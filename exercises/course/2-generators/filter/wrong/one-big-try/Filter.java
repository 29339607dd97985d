import dev.yieldlings.kit.Generator;
import java.util.function.Predicate;

/** Generators of the items that pass a predicate, and of those that don't. */
public final class Filter {
    private Filter() {}

    /** Yields the items for which the predicate answers true. */
    public static <T> Generator<T, Void, Void> filter(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of("filter", y -> {
            java.util.Iterator<? extends T> it = items.iterator();
            try {
                while (true) {
                    T item = it.next();
                    if (predicate.test(item)) {
                        y.yield(item);
                    }
                }
            } catch (java.util.NoSuchElementException e) {
                return;
            }
        });
    }

    /** Yields the items for which the predicate answers false. */
    public static <T> Generator<T, Void, Void> filterFalse(
            Predicate<? super T> predicate, Iterable<? extends T> items) {
        return filter(predicate.negate(), items);
    }
}
