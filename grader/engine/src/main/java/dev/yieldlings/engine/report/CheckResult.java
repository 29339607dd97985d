package dev.yieldlings.engine.report;

import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Trace;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * The result of one check.
 *
 * @param id its id
 * @param name what it checks, in a phrase
 * @param status its result
 * @param points the points that it gives
 * @param maxPoints the points that it can give
 * @param bonus whether its points come on top, and it need not pass
 * @param message what to tell the learner; empty if it passed
 * @param failure how it went wrong; empty if it passed or was not run, and where the worker ended before it could tell
 * @param trace the recorded steps
 * @param behaviour a digest of all that the submission did in a check that failed; empty if that is not known
 * @param visibility who has it
 */
public record CheckResult(
        String id,
        String name,
        Status status,
        int points,
        int maxPoints,
        boolean bonus,
        String message,
        Optional<Failure> failure,
        Trace trace,
        String behaviour,
        Visibility visibility) {
    /** One that has no trace. */
    public CheckResult(
            String id, String name, Status status, int points, int maxPoints, boolean bonus, String message) {
        this(id, name, status, points, maxPoints, bonus, message, Optional.empty(), Trace.EMPTY, "", Visibility.PUBLIC);
    }

    /** The same, for who has it. */
    public CheckResult seenBy(Visibility other) {
        return new CheckResult(id, name, status, points, maxPoints, bonus, message, failure, trace, behaviour, other);
    }

    /** Its result alone, if it is hidden at a time: not what it checks, and not how it went wrong. */
    CheckResult forLearner(int number, Instant now) {
        return visibility.isPublic(now)
                ? this
                : new CheckResult(
                        "hidden-" + number,
                        "Hidden check " + number,
                        status,
                        points,
                        maxPoints,
                        bonus,
                        status == Status.PASSED
                                ? ""
                                : "This check is hidden: it counts, and its details are not shown.",
                        Optional.empty(),
                        Trace.EMPTY,
                        "",
                        visibility);
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
