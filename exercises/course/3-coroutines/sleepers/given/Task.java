/** A task of a loop: others join and cancel it by this object. */
public final class Task {
    private final int number;

    /**
     * The loop makes one for each task.
     *
     * @param number its number, in the order of spawning; the main task is 0
     */
    public Task(int number) {
        this.number = number;
    }

    /** Its number. */
    public int number() {
        return number;
    }

    /** The number, so that a HashMap of tasks is in the same order in each run; a task equals only itself. */
    @Override
    public int hashCode() {
        return number;
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public String toString() {
        return "Task " + number;
    }
}
