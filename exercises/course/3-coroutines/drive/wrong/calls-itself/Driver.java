import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.function.Function;

public final class Driver {
    private Driver() {}

    public static int run(Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        try (loop) {
            return from(null, loop, select);
        }
    }

    private static int from(Ready ready, Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        return switch (loop.resume(ready)) {
            case Step.Yielded<Select, Void> wanted -> 1 + from(select.apply(wanted.value()), loop, select);
            case Step.Returned<Select, Void> end -> 0;
        };
    }
}
