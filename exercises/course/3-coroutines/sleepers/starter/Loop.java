import dev.yieldlings.kit.Generator;

/** Runs tasks that sleep, spawn others, and wait for them. */
public final class Loop {
    private Loop() {}

    /**
     * Runs a task, and all that it spawns.
     *
     * @param main the first task
     * @param clock the time
     * @return what the first task returned
     * @throws IllegalStateException if all wait for each other
     */
    public static <R> R run(Generator<Await, Object, R> main, Clock clock) {
        throw new UnsupportedOperationException("run is not written yet");
    }
}
