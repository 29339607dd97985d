import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

public final class Scheduler {
    private Scheduler() {}

    private record Task(int number, Generator<?, ?, ?> generator) {}

    public static int run(List<Generator<?, ?, ?>> tasks, Consumer<String> log) {
        Deque<Task> waiting = new ArrayDeque<>();
        for (Generator<?, ?, ?> generator : tasks) {
            waiting.add(new Task(waiting.size(), generator));
        }
        int steps = 0;
        while (!waiting.isEmpty()) {
            Task task = waiting.remove();
            steps++;
            if (step(task, log)) {
                waiting.add(task);
            }
        }
        return steps;
    }

    private static boolean step(Task task, Consumer<String> log) {
        Step<?, ?> step;
        try {
            step = task.generator().resume(null);
        } catch (Exception failure) {
            log.accept("task " + task.number() + " failed: " + failure.getMessage());
            return false;
        }
        if (step instanceof Step.Returned<?, ?> returned) {
            log.accept("task " + task.number() + " finished: " + returned.value());
            return false;
        }
        return true;
    }
}
