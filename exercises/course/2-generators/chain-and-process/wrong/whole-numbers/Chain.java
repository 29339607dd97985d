import dev.yieldlings.kit.Generator;
import java.util.Arrays;
import java.util.function.Consumer;

public final class Chain {
    private Chain() {}

    public static <T> Generator<T, Void, Void> chain(Iterable<? extends Iterable<T>> iterables) {
        return Generator.of(y -> {
            for (Iterable<T> iterable : iterables) {
                for (T item : iterable) {
                    y.yield(item);
                }
            }
        });
    }

    @SafeVarargs
    public static double process(Consumer<String> progress, Iterable<Double>... inputs) {
        long sum = 0;
        int count = 0;
        for (double item : chain(Arrays.asList(inputs))) {
            sum += item;
            count++;
            if (count % 10_000 == 0) {
                progress.accept(count + " items processed from input");
            }
        }
        return sum;
    }
}
