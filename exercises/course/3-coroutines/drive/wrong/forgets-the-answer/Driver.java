import dev.yieldlings.kit.Generator;
import java.util.function.Function;

public final class Driver {
    private Driver() {}

    public static int run(Generator<Select, Ready, Void> loop, Function<Select, Ready> select) {
        int waits = 0;
        try (loop) {
            for (Select wanted : loop) {
                select.apply(wanted);
                waits++;
            }
        }
        return waits;
    }
}
