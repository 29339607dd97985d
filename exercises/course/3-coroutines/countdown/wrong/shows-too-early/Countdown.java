import dev.yieldlings.kit.Generator;
import java.util.function.IntConsumer;

public final class Countdown {
    private Countdown() {}

    public static Generator<Double, Void, Void> countdown(int from, IntConsumer show) {
        if (from > 0) {
            show.accept(from);
        }
        return Generator.of(y -> {
            for (int left = from - 1; left > 0; left--) {
                y.yield(1.0);
                show.accept(left);
            }
            if (from > 0) {
                y.yield(1.0);
            }
        });
    }
}
