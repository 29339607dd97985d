import dev.yieldlings.kit.Generator;
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
        return Generator.of(y -> {
            throw new UnsupportedOperationException("islice is not written yet");
        });
    }

    /** Yields the items before the first one for which the predicate answers false. */
    public static <T> Generator<T, Void, Void> takeWhile(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("takeWhile is not written yet");
        });
    }

    /** Yields the first item for which the predicate answers false, and all items after it. */
    public static <T> Generator<T, Void, Void> dropWhile(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("dropWhile is not written yet");
        });
    }
}
