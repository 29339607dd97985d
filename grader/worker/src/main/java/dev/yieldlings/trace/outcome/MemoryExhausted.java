package dev.yieldlings.trace.outcome;

/** Thrown if a learner's code needs more memory than there is. JUnit itself would stop on the JDK's own error. */
public final class MemoryExhausted extends Error implements Limit {
    private static final long serialVersionUID = 1L;

    /** Creates the error. */
    public MemoryExhausted() {
        super("out of memory", null, false, false);
    }
}
