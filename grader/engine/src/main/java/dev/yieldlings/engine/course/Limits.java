package dev.yieldlings.engine.course;

/**
 * The limits for a submission.
 *
 * @param stepsPerCheck the number of method entries and backward jumps of the learner's code allowed in one check
 * @param seconds the seconds of CPU time allowed for the whole suite, and of waiting idly; the backstop for code that
 *     takes no steps
 */
public record Limits(long stepsPerCheck, int seconds) {
    /** The limits of an exercise that sets none. */
    public static final Limits DEFAULT = new Limits(1_000_000, 10);
}
