package dev.yieldlings.engine.pool;

/** A child process could not be started, or broke by its own fault; it says nothing about a submission. */
public final class ChildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one that says what is wrong and, where it can be mended from outside, how. */
    public ChildException(String message) {
        super(message);
    }

    /** Makes one with the cause. */
    public ChildException(String message, Throwable cause) {
        super(message, cause);
    }
}
