package dev.yieldlings.engine.child;

/** A sandbox is required and none is available. This is no statement about a submission. */
public final class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Creates the exception with a message that says what to do. */
    public SandboxException(String message) {
        super(message);
    }
}
