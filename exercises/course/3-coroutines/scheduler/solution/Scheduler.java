import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.Step;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/** Runs generators side by side on one thread. */
public final class Scheduler {
    private Scheduler() {}

    /** A generator and its place in the list. */
    private static final class Task {
        final int number;
        final Generator<?, ?, ?> generator;

        Task(int number, Generator<?, ?, ?> generator) {
            this.number = number;
            this.generator = generator;
        }
    }

    /**
     * Gives each task a step in turn until none is left.
     *
     * @param tasks what to run
     * @param log gets a line for each task that has finished or failed
     * @return how many steps were taken
     */
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

    /** Gives a task one step; returns whether it wants another one. */
    private static boolean step(Task task, Consumer<String> log) {
        Step<?, ?> step;
        try {
            step = task.generator.resume(null);
        } catch (Exception failure) {
            log.accept("task " + task.number + " failed: " + failure);
            return false;
        }
        if (step instanceof Step.Returned<?, ?> returned) {
            log.accept("task " + task.number + " finished: " + returned.value());
            return false;
        }
        return true;
    }
}
