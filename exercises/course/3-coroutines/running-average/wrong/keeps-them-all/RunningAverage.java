import dev.yieldlings.kit.Generator;
import java.util.ArrayList;
import java.util.List;

public final class RunningAverage {
    private RunningAverage() {}

    public static Generator<Double, Double, Void> runningAverage() {
        return Generator.of(y -> {
            List<Double> numbers = new ArrayList<>();
            Double average = null;
            while (true) {
                numbers.add(y.yield(average));
                double total = 0;
                for (double number : numbers) {
                    total += number;
                }
                average = total / numbers.size();
            }
        });
    }
}
