import dev.yieldlings.kit.Generator;
import java.util.function.IntConsumer;

public final class Countdown {
    private Countdown() {}

    public static Generator<Double, Void, Void> countdown(int from, IntConsumer show) {
        return Generator.of(y -> {
            for (int second = 1; second <= from; second++) {
                show.accept(second);
                y.yield(1.0);
            }
        });
    }
}
