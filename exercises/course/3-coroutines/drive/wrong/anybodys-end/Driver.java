import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.function.Function;

public final class Driver {
    private Driver() {}

    public static int run(Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        int waits = 0;
        Ready ready = null;
        try (loop) {
            while (true) {
                ready = select.apply(loop.send(ready));
                waits++;
            }
        } catch (StopIteration end) {
            return waits;
        }
    }
}
