package dev.yieldlings.engine.report;

/**
 * What a learner's code printed.
 *
 * @param text as much of it as was kept
 * @param truncated whether some of it was dropped
 */
public record Output(String text, boolean truncated) {
    /** Nothing was printed. */
    public static final Output NONE = new Output("", false);
}
