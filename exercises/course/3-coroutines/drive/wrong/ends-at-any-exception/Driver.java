import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.function.Function;

public final class Driver {
    private Driver() {}

    public static int run(Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        int waits = 0;
        Ready ready = null;
        try (loop) {
            while (true) {
                Step<Select, Void> step;
                try {
                    step = loop.resume(ready);
                } catch (RuntimeException broken) {
                    return waits;
                }
                if (!(step instanceof Step.Yielded<Select, Void> wanted)) {
                    return waits;
                }
                ready = select.apply(wanted.value());
                waits++;
            }
        }
    }
}
