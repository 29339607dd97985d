package dev.yieldlings.kit;

/**
 * Replaces a {@link StopIteration} that left a body, and has it as its cause.
 *
 * <p>Source: PEP 479 ("Change StopIteration handling inside generators"); Python's {@code RuntimeError: generator
 * raised StopIteration}. A body ends by returning. A StopIteration in it comes from an inner generator that was
 * stepped once too often; if it came through, the caller would mistake the error for a normal end.
 */
public class LeakedStopIterationException extends RuntimeException {
    private static final String STANDARD = "generator raised StopIteration";

    /** A refusal with the standard message, without a cause. */
    public LeakedStopIterationException() {
        super(STANDARD);
    }

    /**
     * A refusal in the standard words.
     *
     * @param cause the StopIteration that left the body
     */
    public LeakedStopIterationException(StopIteration cause) {
        super(STANDARD, cause);
    }

    /**
     * A refusal with its own message.
     *
     * @param message what {@link #getMessage()} will answer
     * @param cause the StopIteration that left the body
     */
    public LeakedStopIterationException(String message, StopIteration cause) {
        super(message, cause);
    }
}
