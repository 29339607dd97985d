package dev.yieldlings.trace.outcome;

/**
 * What a learner's code gets for a recursion that is too deep: at the same depth and after the same steps on every
 * machine, unlike the JVM's own error. To the learner it is that error.
 */
public final class CountedOverflow extends StackOverflowError {
    private static final long serialVersionUID = 1L;

    /** Makes one, with the caller's trace. */
    public CountedOverflow() {}

    @Override
    @SuppressWarnings("OverrideThrowableToString") // The name is what must not differ.
    public String toString() {
        return StackOverflowError.class.getName();
    }
}
