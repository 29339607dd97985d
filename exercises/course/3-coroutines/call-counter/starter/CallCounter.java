import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

/** A coroutine that counts how often it is called. */
public final class CallCounter {
    private CallCounter() {}

    /** Writes a line for each call, and yields how many there have been; priming doesn't count. */
    public static Generator<Integer, String, Void> counter(Consumer<String> out) {
        return Generator.of(y -> {
            // String text = y.yield(number); yields the number, waits, and gets what is sent.
            throw new UnsupportedOperationException("the body of counter is not written yet");
        });
    }
}
