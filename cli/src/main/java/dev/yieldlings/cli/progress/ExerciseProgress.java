package dev.yieldlings.cli.progress;

import dev.yieldlings.engine.report.Report;

/**
 * What a learner has reached in one exercise.
 *
 * @param passed whether it was ever passed
 * @param bestPoints the most points it ever got
 * @param maxPoints the points that it could give at the last verdict; 0 where there was none
 * @param attempts how many verdicts there were
 * @param hints how many hints were seen
 * @param lastVerdict the last verdict's name; empty where there was none
 */
public record ExerciseProgress(
        boolean passed, int bestPoints, int maxPoints, int attempts, int hints, String lastVerdict) {
    /** Nothing yet. */
    public static final ExerciseProgress NONE = new ExerciseProgress(false, 0, 0, 0, 0, "");

    /** As this, with one more verdict. */
    public ExerciseProgress with(Report report) {
        return new ExerciseProgress(
                passed || report.passed(),
                Math.max(bestPoints, report.points()),
                report.maxPoints(),
                attempts + 1,
                hints,
                report.verdict().id());
    }

    /** As this, with the next hint seen, if there is a further one among so many. */
    public ExerciseProgress withNextHint(int available) {
        return new ExerciseProgress(
                passed, bestPoints, maxPoints, attempts, Math.min(hints + 1, available), lastVerdict);
    }
}
