package dev.yieldlings.cli.progress;

import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Visibility;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a learner has reached in one exercise.
 *
 * @param passed whether it was ever passed
 * @param bestPoints the most points it ever got
 * @param maxPoints the points that it could give at the last verdict; 0 if there was none
 * @param attempts how many verdicts there were
 * @param hints how many hints were seen
 * @param lastVerdict the last verdict's name; empty if there was none
 * @param rung the hint that fits what the last verdict showed; 0 if none fits better than the next one
 * @param checks the checks that there were at the last verdict since it is passed, by their ids; empty if that is not
 *     known
 * @param suite the version of the suite at that verdict, as {@link SuiteEdition} tells it; empty if that is not known
 */
public record ExerciseProgress(
        boolean passed,
        int bestPoints,
        int maxPoints,
        int attempts,
        int hints,
        String lastVerdict,
        int rung,
        Map<String, KnownCheck> checks,
        String suite) {
    /** Nothing yet. */
    public static final ExerciseProgress NONE = new ExerciseProgress(false, 0, 0, 0, 0, "", 0);

    public ExerciseProgress {
        checks = Map.copyOf(checks);
    }

    /** Progress whose checks are not known. */
    public ExerciseProgress(
            boolean passed, int bestPoints, int maxPoints, int attempts, int hints, String lastVerdict, int rung) {
        this(passed, bestPoints, maxPoints, attempts, hints, lastVerdict, rung, Map.of(), "");
    }

    /**
     * A check as the learner knows it.
     *
     * @param name what it checks
     * @param points the points that it can give
     */
    public record KnownCheck(String name, int points) {
        /** What a learner may know of a check's name. */
        static String name(String name, Visibility visibility, Instant now) {
            return visibility.isPublic(now) ? name : "a hidden check";
        }
    }

    /**
     * As this, with one more verdict.
     *
     * @param fitting the hint that fits what the report shows; 0 if none fits better than the next one
     * @param edition the version of the suite
     */
    public ExerciseProgress with(Report report, int fitting, String edition) {
        boolean isKnown = (passed || report.passed()) && !report.checks().isEmpty();
        return new ExerciseProgress(
                passed || report.passed(),
                Math.max(bestPoints, report.points()),
                report.maxPoints(),
                attempts + 1,
                hints,
                report.verdict().id(),
                fitting,
                isKnown ? known(report) : checks,
                isKnown ? edition : suite);
    }

    private static Map<String, KnownCheck> known(Report report) {
        Map<String, KnownCheck> known = new TreeMap<>();
        Instant now = Instant.now();
        report.checks()
                .forEach(check -> known.put(
                        check.id(),
                        new KnownCheck(KnownCheck.name(check.name(), check.visibility(), now), check.maxPoints())));
        return known;
    }

    /** As this, with the hint that fits what the last verdict showed. */
    public ExerciseProgress fitting(int hint) {
        return new ExerciseProgress(passed, bestPoints, maxPoints, attempts, hints, lastVerdict, hint, checks, suite);
    }

    /** The number of the next hint of this many: the one that fits, if that is further on. */
    public int nextHint(int available) {
        return Math.min(Math.max(hints + 1, rung), available);
    }

    /** As this, with the next hint seen, if there is a further one of this many. */
    public ExerciseProgress withNextHint(int available) {
        return new ExerciseProgress(
                passed, bestPoints, maxPoints, attempts, nextHint(available), lastVerdict, rung, checks, suite);
    }
}
