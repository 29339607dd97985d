import dev.yieldlings.kit.Generator;
import java.util.Arrays;
import java.util.Iterator;
import java.util.function.Consumer;

public final class Chain {
    private Chain() {}

    public static <T> Generator<T, Void, Void> chain(Iterable<? extends Iterable<T>> iterables) {
        return Generator.of(y -> {
            for (Iterable<T> iterable : iterables) {
                Iterator<T> iterator = iterable.iterator();
                if (!iterator.hasNext()) {
                    return;
                }
                while (iterator.hasNext()) {
                    y.yield(iterator.next());
                }
            }
        });
    }

    @SafeVarargs
    public static double process(Consumer<String> progress, Iterable<Double>... inputs) {
        double sum = 0;
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
