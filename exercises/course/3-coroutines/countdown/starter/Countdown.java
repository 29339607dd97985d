import dev.yieldlings.kit.Generator;
import java.util.function.IntConsumer;

/** The last seconds before the time is up. */
public final class Countdown {
    private Countdown() {}

    /** Shows each number from {@code from} down to 1, and yields after each the seconds until the next. */
    public static Generator<Double, Void, Void> countdown(int from, IntConsumer show) {
        throw new UnsupportedOperationException("countdown is not written yet");
    }
}
