import dev.yieldlings.kit.Generator;
import java.util.List;
import java.util.function.Consumer;

/** Runs generators side by side on one thread. */
public final class Scheduler {
    private Scheduler() {}

    /**
     * Gives each task a step in turn until none is left.
     *
     * @param tasks what to run
     * @param log gets a line for each task that has finished or failed
     * @return how many steps were taken
     */
    public static int run(List<Generator<?, ?, ?>> tasks, Consumer<String> log) {
        throw new UnsupportedOperationException("run is not written yet");
    }
}
