package dev.yieldlings.kit;

import org.jspecify.annotations.Nullable;

/**
 * Thrown inside a body, at the {@code yield} where it waits, by {@link Generator#close()}.
 *
 * <p>Source: PEP 342 ("New standard exception, GeneratorExit" and "New generator method: close()"). A body may clean
 * up (in {@code finally}, or by catching this and throwing it on) and may return; it must not yield again, see
 * {@link IgnoredExitException}.
 *
 * <p>It is an {@link Error} for the same reason that Python's is not an {@code Exception}: a body's {@code catch
 * (Exception e)} must not swallow it. No stack trace is recorded.
 */
public class GeneratorExit extends Error {
    /** What {@code close()} throws into the body. */
    public GeneratorExit() {
        super(null, null, false, false);
    }

    /**
     * One with a message, for a caller who raises it by hand.
     *
     * @param message what {@link #getMessage()} will answer; may be null
     */
    public GeneratorExit(@Nullable String message) {
        super(message, null, false, false);
    }
}
