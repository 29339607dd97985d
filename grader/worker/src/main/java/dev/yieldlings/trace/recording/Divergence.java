package dev.yieldlings.trace.recording;

/**
 * Ends a check whose script went wrong: nothing more of it can be run. What went wrong is in the {@link Recorder}.
 *
 * <p>There is no stack trace, for nobody debugs a suite with it.
 */
public final class Divergence extends AssertionError {
    private static final long serialVersionUID = 1L;

    /** Makes one. */
    public Divergence() {
        super("a step did not go as the suite expected");
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
