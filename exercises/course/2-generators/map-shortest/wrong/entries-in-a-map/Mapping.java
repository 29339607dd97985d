import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;

public final class Mapping {
    private Mapping() {}

    public static <A, B, R> Generator<R, Void, Void> map(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends A> first,
            Iterable<? extends B> second) {
        return Generator.of(y -> {
            Iterator<? extends A> left = first.iterator();
            Iterator<? extends B> right = second.iterator();
            while (left.hasNext() && right.hasNext()) {
                y.yield(function.apply(left.next(), right.next()));
            }
        });
    }

    public static <A, B, R> Generator<R, Void, Void> starMap(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends Map.Entry<? extends A, ? extends B>> pairs) {
        return Generator.of(y -> {
            Map<A, B> all = new LinkedHashMap<>();
            for (Map.Entry<? extends A, ? extends B> pair : pairs) {
                all.put(pair.getKey(), pair.getValue());
            }
            for (Map.Entry<A, B> pair : all.entrySet()) {
                y.yield(function.apply(pair.getKey(), pair.getValue()));
            }
        });
    }
}
