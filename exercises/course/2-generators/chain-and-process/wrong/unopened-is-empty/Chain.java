import dev.yieldlings.kit.Generator;
import java.util.Arrays;
import java.util.function.Consumer;

/** Iterables one after another. */
public final class Chain {
    private static final int REPORTED = 10_000;

    private Chain() {}

    /** Yields all items of each iterable, one iterable after another. */
    public static <T> Generator<T, Void, Void> chain(Iterable<? extends Iterable<T>> iterables) {
        return Generator.of("chain", y -> {
            java.util.Iterator<? extends Iterable<T>> outer = iterables.iterator();
            while (true) {
                java.util.Iterator<T> inner;
                try {
                    if (!outer.hasNext()) {
                        return;
                    }
                    inner = outer.next().iterator();
                } catch (java.util.NoSuchElementException e) {
                    return;
                }
                while (inner.hasNext()) {
                    y.yield(inner.next());
                }
            }
        });
    }

    /**
     * Adds up numbers.
     *
     * @param progress gets a line after every 10,000 items that says how many there were
     * @param inputs where the numbers come from, one after another
     * @return the sum
     */
    @SafeVarargs
    public static double process(Consumer<String> progress, Iterable<Double>... inputs) {
        double sum = 0;
        int count = 0;
        for (double item : chain(Arrays.asList(inputs))) {
            sum += item;
            count++;
            if (count % REPORTED == 0) {
                progress.accept(count + " items processed from input");
            }
        }
        return sum;
    }
}
