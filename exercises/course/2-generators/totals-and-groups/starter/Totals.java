import dev.yieldlings.kit.Generator;
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
        return Generator.of(y -> {
            throw new UnsupportedOperationException("accumulate is not written yet");
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
        return Generator.of(y -> {
            throw new UnsupportedOperationException("groupBy is not written yet");
        });
    }
}
