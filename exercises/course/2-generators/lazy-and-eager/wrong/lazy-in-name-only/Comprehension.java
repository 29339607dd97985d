import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

public final class Comprehension {
    private Comprehension() {}

    public static <T, R> List<R> eager(Iterable<T> items, Function<? super T, ? extends R> function) {
        List<R> results = new ArrayList<>();
        for (T item : items) {
            results.add(function.apply(item));
        }
        return results;
    }

    public static <T, R> Generator<R, Void, Void> lazy(Iterable<T> items, Function<? super T, ? extends R> function) {
        List<R> results = eager(items, function);
        return Generator.of(y -> {
            for (R result : results) {
                y.yield(result);
            }
        });
    }
}
