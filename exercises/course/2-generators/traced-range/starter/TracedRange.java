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
        return Generator.of(y -> {
            // y.self() is the generator itself, and knows its state.
            throw new UnsupportedOperationException("the body of myRange is not written yet");
        });
    }
}
