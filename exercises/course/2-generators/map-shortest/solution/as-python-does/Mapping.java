import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiFunction;

/** As Python's map: whether there is an item is found out by fetching it, so one of a longer first is lost. */
public final class Mapping {
    private Mapping() {}

    /** Yields what the function returns for the items at the same place, as long as both iterables have one. */
    public static <A, B, R> Generator<R, Void, Void> map(
            BiFunction<? super A, ? super B, ? extends R> function,
            Iterable<? extends A> first,
            Iterable<? extends B> second) {
        return Generator.of("map", y -> {
            Iterator<? extends B> right = second.iterator();
            for (A item : first) {
                if (!right.hasNext()) {
                    return;
                }
                y.yield(function.apply(item, right.next()));
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
