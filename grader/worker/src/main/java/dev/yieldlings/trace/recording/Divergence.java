package dev.yieldlings.trace.recording;

/**
 * Ends a check after its first wrong step, when no later step can run. The {@link Recorder} holds the failure.
 *
 * <p>It has no stack trace, because nobody debugs a suite with it.
 */
public final class Divergence extends AssertionError {
    private static final long serialVersionUID = 1L;

    /** Creates a divergence. */
    public Divergence() {
        super("a step did not go as the suite expected");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
