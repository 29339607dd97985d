package dev.yieldlings.trace.recording;

import dev.yieldlings.worker.message.TraceStep;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A step did not go as the suite expected.
 *
 * <p>The message is for the learner: what happened, what was expected, and what to ask oneself. There is no stack
 * trace, for nobody debugs a suite with it.
 */
public final class Divergence extends AssertionError {
    private static final long serialVersionUID = 1L;

    private final String happened;
    private final String reason;
    private final String question;

    /**
     * Makes one.
     *
     * @param happened what happened and what was expected instead, in a sentence
     * @param reason why it must be so; may be empty
     * @param question what to ask oneself; may be empty
     */
    public Divergence(String happened, String reason, String question) {
        super(Stream.of(happened, reason, question)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" ")));
        this.happened = happened;
        this.reason = reason;
        this.question = question;
    }

    /** The same with a sentence that sees more in the steps, if they show more. */
    Divergence toldBy(List<TraceStep> steps) {
        return Diagnosis.of(steps)
                .map(seen -> new Divergence(seen, reason, question))
                .orElseGet(() -> new Divergence(happened, reason, question));
    }

    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
