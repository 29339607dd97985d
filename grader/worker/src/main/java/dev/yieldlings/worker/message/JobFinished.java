package dev.yieldlings.worker.message;

/**
 * The job is done; no further message about it follows.
 *
 * @param worker the condition of the worker after the job
 */
public record JobFinished(Condition worker) implements Message {
    /** The condition of a worker after a job. */
    public enum Condition {
        /** Nothing has changed: the worker may run another job. */
        CLEAN,
        /**
         * The job was stopped in the middle: the worker may run another job only if a test run shows that it is sound.
         */
        DOUBTFUL,
        /** State of the worker or possibly of the JVM has changed: the worker must not run another job. */
        DIRTY
    }

    /** Returns whether nothing has changed in the worker. */
    public boolean clean() {
        return worker == Condition.CLEAN;
    }
}
