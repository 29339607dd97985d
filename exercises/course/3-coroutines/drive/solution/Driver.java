import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.function.Function;

/** Drives an event loop that doesn't wait by itself. */
public final class Driver {
    private Driver() {}

    /**
     * Waits for what the loop asks for, and sends it what came, until the loop ends.
     *
     * @param loop yields what to wait for, and is sent what came
     * @param select waits
     * @return how often it has waited
     */
    public static int run(Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        try (loop) {
            int waits = 0;
            Ready ready = null;
            while (loop.resume(ready) instanceof Step.Yielded<Select, Void> wanted) {
                ready = select.apply(wanted.value());
                waits++;
            }
            return waits;
        }
    }
}
