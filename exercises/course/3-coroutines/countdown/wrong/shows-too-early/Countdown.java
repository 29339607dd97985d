import dev.yieldlings.kit.Generator;
import java.util.function.IntConsumer;

public final class Countdown {
    private Countdown() {}

    public static Generator<Double, Void, Void> countdown(int from, IntConsumer show) {
        if (from > 0) {
            show.accept(from);
        }
        return Generator.of(y -> {
            for (int left = from; left > 0; left--) {
                if (left < from) {
                    show.accept(left);
                }
                y.yield(1.0);
            }
        });
    }
}
