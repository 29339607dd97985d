import dev.yieldlings.kit.Generator;

public final class RunningAverage {
    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            double average = 0;
            double total = 0;
            int count = 0;
            while (true) {
                total += y.yield(average);
                count++;
                average = total / count;
            }
        });
    }
}
