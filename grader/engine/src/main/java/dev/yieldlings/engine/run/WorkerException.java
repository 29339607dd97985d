package dev.yieldlings.engine.run;

/** A worker could not be started, or broke by its own fault; it says nothing about a submission. */
public final class WorkerException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one that says what is wrong and, where it can be mended from outside, how. */
    public WorkerException(String message) {
        super(message);
    }

    /** Makes one with the cause. */
    public WorkerException(String message, Throwable cause) {
        super(message, cause);
    }
}
