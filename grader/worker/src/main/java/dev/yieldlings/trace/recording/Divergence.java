package dev.yieldlings.trace.recording;

import dev.yieldlings.worker.message.TraceStep;
import java.util.List;

/**
 * A step did not go as the suite expected.
 *
 * <p>The message is for the learner: what happened, what was expected, and what to ask oneself. There is no stack
 * trace, for nobody debugs a suite with it.
 */
public final class Divergence extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String happened;
    private final String because;

    /**
     * Makes one.
     *
     * @param happened what happened and what was expected instead, in a sentence
     * @param because why it must be so, and where to look; may be empty
     */
    public Divergence(String happened, String because) {
        super(because.isEmpty() ? happened : happened + " " + because);
        this.happened = happened;
        this.because = because;
    }

    /** The same with a sentence that sees more in the steps, if they show more. */
    Divergence toldBy(List<TraceStep> steps) {
        return Diagnosis.of(steps)
                .map(seen -> new Divergence(seen, because))
                .orElseGet(() -> new Divergence(happened, because));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
