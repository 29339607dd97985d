package dev.yieldlings.engine.suite;

/** A suite threw by itself over one submission, though its reference solution passes: a fault of the course's. */
public final class SuiteBrokeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Makes one that names the exercise and says what the suite threw, and where. */
    public SuiteBrokeException(String message) {
        super(message);
    }
}
