package dev.yieldlings.kit;

/**
 * Thrown by a step or a close of a generator that is {@link State#RUNNING}: its body, or a generator that it
 * delegates to, has called back into it, or another thread is stepping it.
 *
 * <p>Source: PEP 255 ("Specification: Generators and Exception Propagation" and the restriction that a generator can't
 * be resumed while it runs); Python's {@code ValueError: generator already executing}.
 */
public class AlreadyExecutingException extends IllegalStateException {
    /** A refusal with the standard message. */
    public AlreadyExecutingException() {
        this("generator already executing");
    }

    /**
     * A refusal with its own message.
     *
     * @param message what {@link #getMessage()} will answer
     */
    public AlreadyExecutingException(String message) {
        super(message);
    }
}
