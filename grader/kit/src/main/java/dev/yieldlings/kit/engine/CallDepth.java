package dev.yieldlings.kit.engine;

/**
 * How many calls are on the stack that runs, for a grader that counts them; the kit itself counts none.
 *
 * <p>What a suspended body has called is on no stack. So a body's calls are counted apart from its caller's: they come
 * with the body when it is entered, and go with it when it is left. Where nobody counts, this keeps two numbers as they
 * are.
 */
public final class CallDepth {
    /** The calls of the body that runs; outside of bodies, those of the thread. */
    public static int calls;

    /** How many these may become. */
    public static int room = Integer.MAX_VALUE;

    private CallDepth() {}
}
