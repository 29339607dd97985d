package dev.yieldlings.engine.report;

/**
 * The learner's output.
 *
 * @param text the output that was kept
 * @param truncated whether the rest was dropped
 */
public record Output(String text, boolean truncated) {
    /** Nothing was printed. */
    public static final Output NONE = new Output("", false);
}
