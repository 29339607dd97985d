package dev.yieldlings.cli.progress;

import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Visibility;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/**
 * A learner's progress in one exercise.
 *
 * @param passed whether the exercise was ever passed
 * @param bestPoints the most points ever reached
 * @param maxPoints the maximum of points at the last verdict; 0 if there was none
 * @param attempts the number of verdicts
 * @param hints the number of hints seen
 * @param lastVerdict the id of the last verdict; empty if there was none
 * @param rung the number of the hint that fits the last verdict; 0 if no hint fits better than the next one
 * @param checks the checks at the last verdict since the exercise was passed, by their ids; empty if unknown
 * @param suite the version of the suite at that verdict, from {@link SuiteEdition}; empty if unknown
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
    /** No progress. */
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
     * A check at a verdict.
     *
     * @param name the check's name
     * @param points its maximum of points
     */
    public record KnownCheck(String name, int points) {
        /** Returns the name of a check, or a replacement if the check is hidden. */
        static String name(String name, Visibility visibility, Instant now) {
            return visibility.isPublic(now) ? name : "a hidden check";
        }
    }

    /**
     * Returns this progress with one more verdict.
     *
     * @param report the report with the verdict
     * @param fitting the number of the hint that fits the report; 0 if no hint fits better than the next one
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

    /** Returns this progress with another hint for the last verdict. */
    public ExerciseProgress fitting(int hint) {
        return new ExerciseProgress(passed, bestPoints, maxPoints, attempts, hints, lastVerdict, hint, checks, suite);
    }

    /**
     * Returns the number of the next hint to show: the next unseen hint, or the fitting one if that is later.
     *
     * @param available the number of hints that the exercise has
     */
    public int nextHint(int available) {
        return Math.min(Math.max(hints + 1, rung), available);
    }

    /**
     * Returns this progress with the next hint seen, unless all were seen.
     *
     * @param available the number of hints that the exercise has
     */
    public ExerciseProgress withNextHint(int available) {
        return new ExerciseProgress(
                passed, bestPoints, maxPoints, attempts, nextHint(available), lastVerdict, rung, checks, suite);
    }
}
