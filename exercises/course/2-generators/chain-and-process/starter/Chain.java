import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

/** Iterables one after the other. */
public final class Chain {
    private Chain() {}

    /** Yields all items of each iterable, one iterable after the other. */
    public static <T> Generator<T, Void, Void> chain(Iterable<? extends Iterable<T>> iterables) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("chain is not written yet");
        });
    }

    /**
     * Sums up numbers.
     *
     * @param progress is told after every 10,000 items how many there were
     * @param inputs where the numbers come from, one after the other
     * @return the sum
     */
    @SafeVarargs
    public static double process(Consumer<String> progress, Iterable<Double>... inputs) {
        throw new UnsupportedOperationException("process is not written yet");
    }
}
