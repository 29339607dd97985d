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
            Iterator<? extends T> iterator = items.iterator();
            long next = start; // of type long, as it may pass Integer.MAX_VALUE
            for (long place = 0; next < stop && iterator.hasNext(); place++) {
                T item = iterator.next();
                if (place == next) {
                    y.yield(item);
                    next += step;
                }
            }
        });
    }

    /** Yields the items before the first one for which the predicate answers false. */
    public static <T> Generator<T, Void, Void> takeWhile(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of("takeWhile", y -> {
            Iterator<? extends T> it = items.iterator();
            try {
                for (T item = it.next(); predicate.test(item); item = it.next()) {
                    y.yield(item);
                }
            } catch (java.util.NoSuchElementException end) {
                return;
            }
        });
    }

    /** Yields the first item for which the predicate answers false, and all items after it. */
    public static <T> Generator<T, Void, Void> dropWhile(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of("dropWhile", y -> {
            boolean dropping = true;
            for (T item : items) {
                dropping = dropping && predicate.test(item);
                if (!dropping) {
                    y.yield(item);
                }
            }
        });
    }
}
