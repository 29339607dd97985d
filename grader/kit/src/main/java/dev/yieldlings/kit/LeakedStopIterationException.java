package dev.yieldlings.kit;

/**
 * Takes the place of a {@link StopIteration} that left a body, and has it as its cause.
 *
 * <p>Source: PEP 479 ("Change StopIteration handling inside generators"); Python's {@code RuntimeError: generator
 * raised StopIteration}. A body ends by returning. A StopIteration in it comes from an inner generator that was
 * stepped once too often; were it let through, the caller would take a mistake for a regular end.
 */
public class LeakedStopIterationException extends RuntimeException {
    private static final String STANDARD = "generator raised StopIteration";

    /** A refusal in the standard words, without a cause. */
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
     * A refusal in words of one's own.
     *
     * @param message what {@link #getMessage()} will answer
     * @param cause the StopIteration that left the body
     */
    public LeakedStopIterationException(String message, StopIteration cause) {
        super(message, cause);
    }
}
