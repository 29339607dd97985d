package dev.yieldlings.kit;

/**
 * Thrown by {@link Generator#close()} if the body answered {@link GeneratorExit} with a further {@code yield}. The
 * generator waits at that yield, {@link State#SUSPENDED}; the value that it yielded is discarded.
 *
 * <p>Source: PEP 342 ("New generator method: close()"); Python's {@code RuntimeError: generator ignored
 * GeneratorExit}. The usual culprits are {@code catch (Throwable t)} around a {@code yield} in a loop, and a
 * {@code yield} in {@code finally}.
 */
public class IgnoredExitException extends RuntimeException {
    /** A refusal with the standard message. */
    public IgnoredExitException() {
        this("generator ignored GeneratorExit");
    }

    /**
     * A refusal with its own message.
     *
     * @param message what {@link #getMessage()} will answer
     */
    public IgnoredExitException(String message) {
        super(message);
    }
}
