import dev.yieldlings.kit.Generator;
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
        double sum = 0;
        for (Iterable<Double> input : inputs) {
            int count = 0;
            for (double item : input) {
                sum += item;
                count++;
                if (count % 10_000 == 0) {
                    progress.accept(count + " items processed from input");
                }
            }
        }
        return sum;
    }
}
