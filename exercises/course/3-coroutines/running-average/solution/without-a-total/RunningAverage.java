import dev.yieldlings.kit.Generator;

/** A coroutine that averages what it is sent; it moves the average instead of adding up. */
public final class RunningAverage {
    private RunningAverage() {}

    /** Yields null first, then for each number that it is sent the average of all numbers so far. */
    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            Double average = null;
            for (long count = 1; ; count++) {
                double number = y.yield(average);
                average = average == null ? number : average + (number - average) / count;
            }
        });
    }
}
