package dev.yieldlings.engine.course;

/**
 * What a submission may use.
 *
 * @param stepsPerCheck method entries and backward jumps of the learner's code in one check
 * @param seconds seconds of CPU time for the whole suite, or of doing nothing but wait; the backstop for what takes no steps
 */
public record Limits(long stepsPerCheck, int seconds) {
    /** What holds where an exercise says nothing. */
    public static final Limits DEFAULT = new Limits(1_000_000, 10);
}
