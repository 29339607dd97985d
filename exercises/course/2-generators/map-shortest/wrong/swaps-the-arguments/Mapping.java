import dev.yieldlings.kit.Generator;
import java.util.Iterator;
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
                A a = left.next();
                B b = right.next();
                y.yield(swapped(function).apply(a, b));
            }
        });
    }

    public static <A, B, R> Generator<R, Void, Void> starMap(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends Map.Entry<? extends A, ? extends B>> pairs) {
        return Generator.of(y -> {
            for (Map.Entry<? extends A, ? extends B> pair : pairs) {
                y.yield(swapped(function).apply(pair.getKey(), pair.getValue()));
            }
        });
    }

    @SuppressWarnings("unchecked")
    private static <R> BiFunction<Object, Object, R> swapped(BiFunction<?, ?, ? extends R> function) {
        return (a, b) -> ((BiFunction<Object, Object, R>) function).apply(b, a);
    }
}
