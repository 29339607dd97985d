package dev.yieldlings.trace;

/**
 * A step did not go as the suite expected.
 *
 * <p>The message is a sentence for the learner; there is no stack trace, for nobody debugs a suite with it.
 */
public final class Divergence extends AssertionError {
    private static final long serialVersionUID = 1L;

    /** Makes one that tells the learner what happened and what was expected. */
    public Divergence(String message) {
        super(message);
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
