import dev.yieldlings.kit.Generator;

public final class RunningAverage {
    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            long total = 0;
            long count = 0;
            Double average = null;
            while (true) {
                total += y.yield(average).longValue();
                count++;
                average = (double) (total / count);
            }
        });
    }
}
