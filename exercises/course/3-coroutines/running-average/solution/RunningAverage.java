import dev.yieldlings.kit.Generator;

/** A coroutine that averages what it is sent. */
public final class RunningAverage {
    private RunningAverage() {}

    /** Yields null first, then for each number that it is sent the average of all numbers so far. */
    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            double total = y.yield();
            long count = 1;
            while (true) {
                total += y.yield(total / count);
                count++;
            }
        });
    }
}
