import dev.yieldlings.kit.Generator;
import java.util.function.IntConsumer;

/** The last seconds before the time is up. */
public final class Countdown {
    private static final double TICK = 1.0;

    private Countdown() {}

    /** Shows each number from {@code from} down to 1, and yields after each the seconds until the next. */
    public static Generator<Double, Void, Void> countdown(int from, IntConsumer show) {
        return Generator.of(y -> {
            for (int left = from; left > 0; left--) {
                show.accept(left);
                y.yield(TICK);
            }
        });
    }
}
