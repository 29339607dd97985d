import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Python's comprehensions, the eager one and the lazy one. */
public final class Comprehension {
    private Comprehension() {}

    /**
     * Applies a function to all items, at once.
     *
     * @return the results, in the order of the items
     */
    public static <T, R> List<R> eager(Iterable<T> items, Function<? super T, ? extends R> function) {
        List<R> results = new ArrayList<>();
        for (T item : items) {
            results.add(function.apply(item));
        }
        return results;
    }

    /** Yields what a function returns for each item, one at a time. */
    public static <T, R> Generator<R, Void, Void> lazy(Iterable<T> items, Function<? super T, ? extends R> function) {
        return Generator.of("lazy", y -> {
            java.util.Iterator<T> it = items.iterator();
            try {
                while (true) {
                    y.yield(function.apply(it.next()));
                }
            } catch (java.util.NoSuchElementException e) {
                return;
            }
        });
    }
}
