import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

public final class Scheduler {
    private Scheduler() {}

    private record Task(int number, Generator<?, ?, ?> generator) {}

    public static int run(List<Generator<?, ?, ?>> tasks, Consumer<String> log) {
        List<Task> left = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            left.add(new Task(i, tasks.get(i)));
        }
        int steps = 0;
        while (!left.isEmpty()) {
            for (int i = 0; i < left.size(); i++) {
                Task task = left.get(i);
                steps++;
                try {
                    task.generator().next();
                } catch (StopIteration end) {
                    left.remove(i);
                    log.accept("task " + task.number() + " finished: " + end.value());
                } catch (Exception failure) {
                    left.remove(i);
                    log.accept("task " + task.number() + " failed: " + failure);
                }
            }
        }
        return steps;
    }
}
