import dev.yieldlings.kit.Generator;
import java.util.function.Predicate;

public final class Filter {
    private Filter() {}

    public static <T> Generator<T, Void, Void> filter(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of(y -> {
            for (T item : items) {
                if (!predicate.test(item)) {
                    y.yield(item);
                }
            }
        });
    }

    public static <T> Generator<T, Void, Void> filterFalse(
            Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of(y -> {
            for (T item : items) {
                if (predicate.test(item)) {
                    y.yield(item);
                }
            }
        });
    }
}
