package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;

/**
 * What a batch's table says of one submission.
 *
 * @param submission its folder's name
 * @param exercise the exercise's id; empty where it could not be told
 * @param verdict what it came to
 * @param points the points that it got
 * @param maxPoints the points that it could have got
 * @param steps how many steps it took
 * @param firstProblem the first line of the first thing that is wrong; empty where nothing is
 */
public record Row(
        String submission,
        String exercise,
        Verdict verdict,
        int points,
        int maxPoints,
        long steps,
        String firstProblem) {
    /** The row of a report. */
    public static Row of(String submission, Report report) {
        return new Row(
                submission,
                report.exercise(),
                report.verdict(),
                report.points(),
                report.maxPoints(),
                report.steps(),
                firstProblem(report));
    }

    /** Whether everything passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }

    private static String firstProblem(Report report) {
        return report.diagnostics().stream()
                .map(diagnostic -> diagnostic.message())
                .findFirst()
                .or(() -> report.checks().stream()
                        .map(check -> check.message())
                        .filter(message -> !message.isEmpty())
                        .findFirst())
                .map(message -> message.lines().findFirst().orElse(""))
                .orElse("");
    }
}
