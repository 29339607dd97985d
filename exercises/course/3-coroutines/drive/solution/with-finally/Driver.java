import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
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
        int count = 0;
        Ready answer = null;
        boolean led = false;
        try {
            while (true) {
                Select wanted;
                try {
                    wanted = loop.send(answer);
                } catch (StopIteration end) {
                    led = true;
                    return count;
                }
                answer = select.apply(wanted);
                count++;
            }
        } finally {
            if (!led) {
                loop.close();
            }
        }
    }
}
