import dev.yieldlings.kit.Generator;

public final class RunningAverage {
    private static double total;
    private static int count;

    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            total = 0;
            count = 0;
            Double average = null;
            while (true) {
                total += y.yield(average);
                count++;
                average = total / count;
            }
        });
    }
}
