import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.function.Predicate;

/** Parts of iterables. */
public final class Slices {
    private Slices() {}

    /**
     * Yields some of the items: those at the places start, start + step, start + 2 * step, and so on, before stop.
     *
     * @param items what is counted, from 0 on
     * @param start the place of the first
     * @param stop where to end; Integer.MAX_VALUE for no end
     * @param step from one place to the next
     * @throws IllegalArgumentException if start or stop is negative, or step is not positive
     */
    public static <T> Generator<T, Void, Void> islice(Iterable<? extends T> items, int start, int stop, int step) {
        if (start < 0 || stop < 0 || step < 1) {
            throw new IllegalArgumentException("start: " + start + ", stop: " + stop + ", step: " + step);
        }
        return Generator.of("islice", y -> {
            if (start >= stop) {
                return;
            }
            int place = 0;
            int skipped = step - 1; // the item at start is as due as one after a whole step
            for (T item : items) {
                if (place >= start && ++skipped == step) {
                    skipped = 0;
                    y.yield(item);
                }
                place++;
                if (place == stop) {
                    return; // before the loop fetches another one
                }
            }
        });
    }

    /** Yields the items before the first one for which the predicate answers false. */
    public static <T> Generator<T, Void, Void> takeWhile(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of("takeWhile", y -> {
            for (T item : items) {
                if (!predicate.test(item)) {
                    return;
                }
                y.yield(item);
            }
        });
    }

    /** Yields the first item for which the predicate answers false, and all items after it. */
    public static <T> Generator<T, Void, Void> dropWhile(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of("dropWhile", y -> {
            Iterator<? extends T> iterator = items.iterator();
            while (iterator.hasNext()) {
                T item = iterator.next();
                if (!predicate.test(item)) {
                    y.yield(item);
                    while (iterator.hasNext()) {
                        y.yield(iterator.next());
                    }
                }
            }
        });
    }
}
