package dev.yieldlings.trace.outcome;

/** A learner's code asked for more memory than there is; JUnit itself would give up on the JDK's own error. */
public final class MemoryExhausted extends Error implements Limit {
    private static final long serialVersionUID = 1L;

    /** Makes one; what was asked for is not known. */
    public MemoryExhausted() {
        super("out of memory", null, false, false);
    }
}
