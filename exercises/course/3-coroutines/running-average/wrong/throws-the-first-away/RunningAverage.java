import dev.yieldlings.kit.Generator;

public final class RunningAverage {
    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            y.yield();
            double total = 0;
            int count = 0;
            Double average = null;
            while (true) {
                double number = y.yield(average);
                total += number;
                count++;
                average = total / count;
            }
        });
    }
}
