import dev.yieldlings.kit.Generator;

public final class RunningAverage {
    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            double average = y.yield();
            while (true) {
                average = (average + y.yield(average)) / 2;
            }
        });
    }
}
