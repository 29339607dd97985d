package dev.yieldlings.kit;

/**
 * The stages in a generator's life; Python's {@code inspect.getgeneratorstate}, with the names without {@code GEN_}.
 *
 * <p>Source: PEP 255 ("Specification: Yield"), PEP 342 ("New generator method: close()"). A generator goes from
 * {@link #CREATED} to {@link #RUNNING} at its first step, then to and fro between {@link #SUSPENDED} and
 * {@link #RUNNING}, and ends {@link #CLOSED}, which it never leaves. Closing one that has not started, or raising an
 * exception in it, takes it from {@link #CREATED} straight to {@link #CLOSED}.
 */
public enum State {
    /** New, not yet stepped: no line of the body has run. */
    CREATED,

    /** In the middle of a step: its body, or the generator it delegates to, is running now. */
    RUNNING,

    /** Waiting at a {@code yield} for the next step. */
    SUSPENDED,

    /**
     * Finished: the body returned, an exception left it, or it was closed. Every further step is a {@link
     * StopIteration}.
     */
    CLOSED
}
