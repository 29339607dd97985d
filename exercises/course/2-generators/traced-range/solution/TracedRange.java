import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

/** A range of ints that says what it is doing. */
public final class TracedRange {
    private TracedRange() {}

    /**
     * Yields from, from + 1, and so on, and stops before to.
     *
     * @param log gets a line for each thing that the generator does
     */
    public static Generator<Integer, Void, Void> myRange(int from, int to, Consumer<String> log) {
        return Generator.of("myRange", y -> {
            log.accept("(generator) my_range from_val: " + from + " to_val: " + to);
            for (int value = from; value < to; value++) {
                log.accept("(generator) The generator instance is in running state, "
                        + "computes the next value to be returned by the yield statement");
                log.accept("(generator) inspect.getgeneratorstate(range_generator): GEN_"
                        + y.self().state());
                log.accept("(generator) before yield from_val: " + value);
                y.yield(value);
            }
            log.accept("(generator) leaving the generator function, iteration is finished");
        });
    }
}
