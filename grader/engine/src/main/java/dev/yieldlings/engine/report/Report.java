package dev.yieldlings.engine.report;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report on one submission. The same submission gives the same report, on every machine.
 *
 * @param exercise the exercise's id; empty if it is unknown
 * @param title the exercise's title; empty if the exercise is unknown
 * @param verdict the verdict
 * @param points the points of all checks
 * @param maxPoints the most points that the checks can give, without bonus checks
 * @param checks each expected check, in the exercise's order
 * @param diagnostics findings about the sources
 * @param output the learner's output
 * @param steps the number of counted steps in all checks
 * @param misconception the known misconception that it shows; empty if none was recognised
 */
public record Report(
        String exercise,
        String title,
        Verdict verdict,
        int points,
        int maxPoints,
        List<CheckResult> checks,
        List<Diagnostic> diagnostics,
        Output output,
        long steps,
        Optional<Misconception> misconception) {
    /** The version of the report's format. */
    public static final int FORMAT_VERSION = 2;

    public Report {
        checks = List.copyOf(checks);
        diagnostics = List.copyOf(diagnostics);
    }

    /** A report that shows no known misconception. */
    public Report(
            String exercise,
            String title,
            Verdict verdict,
            int points,
            int maxPoints,
            List<CheckResult> checks,
            List<Diagnostic> diagnostics,
            Output output,
            long steps) {
        this(exercise, title, verdict, points, maxPoints, checks, diagnostics, output, steps, Optional.empty());
    }

    /** Returns this report with a misconception. */
    public Report with(Misconception shown) {
        return new Report(
                exercise, title, verdict, points, maxPoints, checks, diagnostics, output, steps, Optional.of(shown));
    }

    /**
     * Returns the report as a learner may see it at a time: hidden checks show only their results. The output is then
     * left out, because a program can print the arguments that a hidden check calls it with.
     */
    public Report forLearner(Instant now) {
        if (checks.stream().allMatch(check -> check.visibility().isPublic(now))) {
            return this;
        }
        List<CheckResult> shown = new ArrayList<>();
        for (CheckResult check : checks) {
            shown.add(check.forLearner(shown.size() + 1, now));
        }
        return new Report(exercise, title, verdict, points, maxPoints, shown, diagnostics, Output.NONE, steps);
    }

    /** Whether the submission passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }

    /** Makes the report on a submission whose exercise is unknown. */
    public static Report unassigned(Diagnostic reason) {
        return new Report("", "", Verdict.UNREADABLE, 0, 0, List.of(), List.of(reason), Output.NONE, 0);
    }
}
