import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

public final class Mapping {
    private Mapping() {}

    public static <A, B, R> Generator<R, Void, Void> map(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends A> first,
            Iterable<? extends B> second) {
        return Generator.of(y -> {
            List<R> results = new ArrayList<>();
            Iterator<? extends A> left = first.iterator();
            Iterator<? extends B> right = second.iterator();
            while (left.hasNext() && right.hasNext()) {
                results.add(function.apply(left.next(), right.next()));
            }
            for (R result : results) {
                y.yield(result);
            }
        });
    }

    public static <A, B, R> Generator<R, Void, Void> starMap(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends Map.Entry<? extends A, ? extends B>> pairs) {
        return Generator.of(y -> {
            for (Map.Entry<? extends A, ? extends B> pair : pairs) {
                y.yield(function.apply(pair.getKey(), pair.getValue()));
            }
        });
    }
}
