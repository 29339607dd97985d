import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.function.Function;

public final class Driver {
    private Driver() {}

    public static int run(Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        int steps = 0;
        Ready ready = null;
        try (loop) {
            while (true) {
                Select wanted;
                steps++;
                try {
                    wanted = loop.send(ready);
                } catch (StopIteration end) {
                    return steps;
                }
                ready = select.apply(wanted);
            }
        }
    }
}
