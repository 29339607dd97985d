import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

/** A coroutine that puts out what it is sent. */
public final class Echo {
    private Echo() {}

    /** Puts out each text that it is sent; yields null each time, and never ends by itself. */
    public static Generator<Void, String, Void> echo(Consumer<String> out) {
        return Generator.of(y -> {
            // String text = y.yield(); yields null, waits, and gets what is sent.
            throw new UnsupportedOperationException("the body of echo is not written yet");
        });
    }
}
