import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.function.Function;

public final class Driver {
    private Driver() {}

    public static int run(Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        int waits = 0;
        Ready ready = null;
        while (loop.resume(ready) instanceof Step.Yielded<Select, Void> wanted) {
            ready = select.apply(wanted.value());
            waits++;
        }
        return waits;
    }
}
