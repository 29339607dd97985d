import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiFunction;

/** Generators that apply a function of two arguments. */
public final class Mapping {
    private Mapping() {}

    /** Yields what the function returns for the items at the same place, as long as both iterables have one. */
    public static <A, B, R> Generator<R, Void, Void> map(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends A> first,
            Iterable<? extends B> second) {
        return Generator.of("map", y -> {
            Iterator<? extends A> left = first.iterator();
            Iterator<? extends B> right = second.iterator();
            try {
                while (true) {
                    y.yield(function.apply(left.next(), right.next()));
                }
            } catch (java.util.NoSuchElementException e) {
                return;
            }
        });
    }

    /** Yields what the function returns for the key and the value of each pair. */
    public static <A, B, R> Generator<R, Void, Void> starMap(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends Map.Entry<? extends A, ? extends B>> pairs) {
        return Generator.of("starMap", y -> {
            for (Map.Entry<? extends A, ? extends B> pair : pairs) {
                y.yield(function.apply(pair.getKey(), pair.getValue()));
            }
        });
    }
}
