package dev.yieldlings.engine.pool;

/** A child process could not be started, or failed through no fault of the submission. */
public final class ChildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message what is wrong and, if the user can mend it, how
     */
    public ChildException(String message) {
        super(message);
    }

    /**
     * @param message what is wrong and, if the user can mend it, how
     * @param cause the failure behind it
     */
    public ChildException(String message, Throwable cause) {
        super(message, cause);
    }
}
