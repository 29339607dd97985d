import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public final class Scheduler {
    private Scheduler() {}

    public static int run(List<Generator<?, ?, ?>> tasks, Consumer<String> log) {
        List<Generator<?, ?, ?>> left = new ArrayList<>(tasks);
        int steps = 0;
        while (!left.isEmpty()) {
            for (int i = 0; i < left.size(); i++) {
                int number = i;
                steps++;
                try {
                    left.get(i).next();
                } catch (StopIteration end) {
                    left.remove(i--);
                    log.accept("task " + number + " finished: " + end.value());
                } catch (Exception failure) {
                    left.remove(i--);
                    log.accept("task " + number + " failed: " + failure);
                }
            }
        }
        return steps;
    }
}
