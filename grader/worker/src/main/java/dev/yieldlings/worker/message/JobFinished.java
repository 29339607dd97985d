package dev.yieldlings.worker.message;

/**
 * The job is done; no further message about it follows.
 *
 * @param worker what the job has left of its worker
 */
public record JobFinished(Condition worker) implements Message {
    /** In what condition a worker is after a job. */
    public enum Condition {
        /** Nothing was left changed: it may serve another job. */
        CLEAN,
        /** The job was broken off where it stood: the worker may serve another job if it is shown to be sound. */
        DOUBTFUL,
        /** Something was left changed, or the JVM itself may have been: it is to serve no other job. */
        DIRTY
    }

    /** Whether nothing was left changed. */
    public boolean clean() {
        return worker == Condition.CLEAN;
    }
}
