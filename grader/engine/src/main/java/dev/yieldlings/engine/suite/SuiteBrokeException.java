package dev.yieldlings.engine.suite;

/**
 * A suite threw on a submission through no fault of the submission, although its reference solution passes: a fault of
 * the course.
 */
public final class SuiteBrokeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * @param message names the exercise, and says what the suite threw and where
     */
    public SuiteBrokeException(String message) {
        super(message);
    }
}
