import dev.yieldlings.kit.Generator;
import java.util.function.Predicate;

/** Generators of the items that pass a predicate, and of those that don't. */
public final class Filter {
    private Filter() {}

    /** Yields the items for which the predicate answers true. */
    public static <T> Generator<T, Void, Void> filter(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("filter is not written yet");
        });
    }

    /** Yields the items for which the predicate answers false. */
    public static <T> Generator<T, Void, Void> filterFalse(
            Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("filterFalse is not written yet");
        });
    }
}
