package dev.yieldlings.trace.outcome;

/**
 * Thrown in a learner's code if a recursion is too deep: at the same depth and after the same number of steps on every
 * machine, unlike the JVM's own error. For the learner it looks like that error.
 */
public final class CountedOverflow extends StackOverflowError {
    private static final long serialVersionUID = 1L;

    /** Creates an error with the caller's stack trace. */
    public CountedOverflow() {}

    @Override
    @SuppressWarnings("OverrideThrowableToString") // the name must be the JVM's
    public String toString() {
        return StackOverflowError.class.getName();
    }
}
