import dev.yieldlings.kit.Generator;

public final class RunningAverage {
    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            double total = y.yield();
            int before = 0;
            while (true) {
                total += y.yield(total / Math.max(1, before));
                before++;
            }
        });
    }
}
