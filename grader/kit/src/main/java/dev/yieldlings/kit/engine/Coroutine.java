package dev.yieldlings.kit.engine;

/** Code that can be left in its middle and entered there again; all that a body needs of the machine below. */
public interface Coroutine {
    /** Called from outside: runs the code, from where it stands, until it suspends itself or ends. */
    void resume();

    /**
     * Called from inside: goes back to the caller of {@link #resume()} until the next one.
     *
     * @throws IllegalStateException if the code can't be left at this point, with the reason
     */
    void suspend();

    /** Whether the code that asks is this coroutine's own, and not that of another one that it has called. */
    boolean isCurrent();

    /** The calls that the suspended code is in, innermost first. */
    StackTraceElement[] stack();

    /** Ends the code, if the machine below demands that, once nobody refers to the owner any more. */
    void endWith(Object owner);
}
