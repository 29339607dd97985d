import dev.yieldlings.kit.Generator;

public final class RunningAverage {
    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            float total = y.yield().floatValue();
            int count = 1;
            while (true) {
                total += y.yield((double) total / count).floatValue();
                count++;
            }
        });
    }
}
