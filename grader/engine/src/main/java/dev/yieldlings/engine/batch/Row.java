package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;

/**
 * What a batch's table says of one submission.
 *
 * @param submission its name
 * @param exercise the exercise's id; empty where it could not be told
 * @param verdict what it came to
 * @param points the points that it got
 * @param maxPoints the points that it could have got
 * @param steps how many steps it took
 * @param firstProblem the first line of the first thing that is wrong, with its place; empty where nothing is
 * @param report the name of the report's file; empty where it could not be written
 */
public record Row(
        String submission,
        String exercise,
        Verdict verdict,
        int points,
        int maxPoints,
        long steps,
        String firstProblem,
        String report) {
    private static final int MOST = 300;

    /** The row of a report. */
    public static Row of(String submission, Report report, String file) {
        return new Row(
                submission,
                report.exercise(),
                report.verdict(),
                report.points(),
                report.maxPoints(),
                report.steps(),
                firstProblem(report),
                file);
    }

    /** Whether everything passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }

    /** As this, of a report that is nowhere. */
    Row unwritten(String why) {
        return new Row(submission, exercise, verdict, points, maxPoints, steps, why, "");
    }

    private static String firstProblem(Report report) {
        return report.diagnostics().stream()
                .map(Row::placed)
                .findFirst()
                .or(() -> report.checks().stream()
                        .map(check -> check.message())
                        .filter(message -> !message.isEmpty())
                        .findFirst())
                .map(message -> message.lines().findFirst().orElse(""))
                .map(line -> line.length() > MOST ? line.substring(0, MOST) + "…" : line)
                .orElse("");
    }

    private static String placed(Diagnostic diagnostic) {
        return diagnostic.file().isEmpty() || diagnostic.line() == 0
                ? diagnostic.message()
                : diagnostic.file() + ":" + diagnostic.line() + ": " + diagnostic.message();
    }
}
