import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

/** Iterables one after another. */
public final class Chain {
    private Chain() {}

    /** Yields all items of each iterable, one iterable after another. */
    public static <T> Generator<T, Void, Void> chain(Iterable<? extends Iterable<T>> iterables) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("chain is not written yet");
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
        throw new UnsupportedOperationException("process is not written yet");
    }
}
