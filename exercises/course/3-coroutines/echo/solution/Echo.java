import dev.yieldlings.kit.Generator;
import java.util.function.Consumer;

/** A coroutine that puts out what it is sent. */
public final class Echo {
    private Echo() {}

    /** Puts out each text that it is sent; yields null each time, and never ends by itself. */
    public static Generator<Void, String, Void> echo(Consumer<String> out) {
        return Generator.of(y -> {
            while (true) {
                String text = y.yield();
                out.accept(text);
            }
        });
    }
}
