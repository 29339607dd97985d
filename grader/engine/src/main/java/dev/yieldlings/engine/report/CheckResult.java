package dev.yieldlings.engine.report;

import dev.yieldlings.worker.message.TraceStep;
import java.util.List;
import java.util.Locale;

/**
 * What one check came to.
 *
 * @param id its id
 * @param name what it checks, in a phrase
 * @param status what it came to
 * @param points the points that it gives
 * @param maxPoints the points that it can give
 * @param bonus whether its points come on top, and it need not pass
 * @param message what to tell the learner; empty where it passed
 * @param trace the recorded steps
 */
public record CheckResult(
        String id,
        String name,
        Status status,
        int points,
        int maxPoints,
        boolean bonus,
        String message,
        List<TraceStep> trace) {
    public CheckResult {
        trace = List.copyOf(trace);
    }

    /** What a check can come to. */
    public enum Status {
        /** It passed. */
        PASSED,
        /** It failed, or it was not reported although the submission ran. */
        FAILED,
        /** It was never begun: nothing could run, or a check that it needs has not passed. */
        NOT_RUN;

        /** The status's name in reports, such as {@code not-run}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
