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
 * @param status whether it passed, failed or was not run
 * @param points the points earned
 * @param maxPoints the most points that it can give
 * @param bonus whether its points are extra and it need not pass
 * @param message the message to the learner; empty if it passed
 * @param failure the failure; empty if it passed, was not run, or the worker ended before reporting it
 * @param trace the recorded steps
 * @param behaviour a digest of everything the submission did in a failed check; empty if it is not known
 * @param visibility whether learners can run it
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
    /** A public result without a trace. */
    public CheckResult(
            String id, String name, Status status, int points, int maxPoints, boolean bonus, String message) {
        this(id, name, status, points, maxPoints, bonus, message, Optional.empty(), Trace.EMPTY, "", Visibility.PUBLIC);
    }

    /** Returns this result with another visibility. */
    public CheckResult seenBy(Visibility other) {
        return new CheckResult(id, name, status, points, maxPoints, bonus, message, failure, trace, behaviour, other);
    }

    /**
     * Returns this result if it is public at that time, or else only its status and points, without what it checks and
     * how it failed.
     */
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

    /** The possible results of a check. */
    public enum Status {
        /** It passed. */
        PASSED,
        /** It failed, or it was not reported although the submission ran. */
        FAILED,
        /** It was not run: nothing could run, or a check that it needs has not passed. */
        NOT_RUN;

        /** Returns the status's name in reports, such as {@code not-run}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
