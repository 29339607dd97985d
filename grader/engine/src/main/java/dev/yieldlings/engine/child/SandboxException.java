package dev.yieldlings.engine.child;

/** A sandbox was required and there is none; it says nothing about a submission. */
public final class SandboxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one that says what to do. */
    public SandboxException(String message) {
        super(message);
    }
}
