import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

public final class Filter {
    private Filter() {}

    public static <T> Generator<T, Void, Void> filter(Predicate<? super T> predicate, Iterable<? extends T> items) {
        return Generator.of(y -> {
            List<T> passing = new ArrayList<>();
            for (T item : items) {
                if (predicate.test(item)) {
                    passing.add(item);
                }
            }
            for (T item : passing) {
                y.yield(item);
            }
        });
    }

    public static <T> Generator<T, Void, Void> filterFalse(
            Predicate<? super T> predicate, Iterable<? extends T> items) {
        return filter(predicate.negate(), items);
    }
}
