package dev.yieldlings.engine.report;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The report on one submission. The same submission gives the same report, on every machine.
 *
 * @param exercise the exercise's id; empty if it could not be told
 * @param title the exercise's title; empty likewise
 * @param verdict its result
 * @param points the points of all checks
 * @param maxPoints the points that they could have given, those of bonus checks aside
 * @param checks each expected check, in the exercise's order
 * @param diagnostics findings about the sources
 * @param output what the learner's code printed
 * @param steps how many steps the learner's code took in all checks that were counted
 * @param misconception which known misconception it shows, if it can be told
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
    /** The version of the report's form. */
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

    /** As this, showing a misconception. */
    public Report with(Misconception shown) {
        return new Report(
                exercise, title, verdict, points, maxPoints, checks, diagnostics, output, steps, Optional.of(shown));
    }

    /**
     * What a learner may see of it at a time: of hidden checks the results alone, and nothing that could tell more of
     * them. What was printed is left out then, for a program can print what a check calls it with.
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

    /** Whether everything passed. */
    public boolean passed() {
        return verdict == Verdict.PASSED;
    }

    /** A report on something that belongs to no exercise that could be told. */
    public static Report unassigned(Diagnostic reason) {
        return new Report("", "", Verdict.UNREADABLE, 0, 0, List.of(), List.of(reason), Output.NONE, 0);
    }
}
