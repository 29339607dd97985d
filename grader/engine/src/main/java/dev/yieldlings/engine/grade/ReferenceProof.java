package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.Exchange;
import dev.yieldlings.engine.render.English;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.engine.suite.SuiteBrokeException;
import dev.yieldlings.engine.suite.SuiteException;
import dev.yieldlings.worker.message.CheckFinished;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Proves that a suite works by running it on the reference solution. Without this proof, a failed check could be the
 * fault of the suite and cost a learner points.
 */
final class ReferenceProof {
    private ReferenceProof() {}

    /**
     * Checks a run of the reference solution.
     *
     * @throws SuiteException if it does not pass, or its checks differ from those in exercise.json; the message names
     *     the exercise and the check
     */
    static void demand(Exercise exercise, Run run) {
        run.broken().stream().findFirst().ifPresent(what -> {
            throw fault(exercise, "its suite broke on its own reference solution: " + what);
        });
        Set<String> known = exercise.checks().stream().map(CheckSpec::id).collect(Collectors.toSet());
        Set<String> reported = run.finished().stream().map(CheckFinished::id).collect(Collectors.toSet());
        reported.stream().filter(id -> !known.contains(id)).sorted().findFirst().ifPresent(id -> {
            throw fault(
                    exercise,
                    id.contains("#")
                            ? "no check takes the test " + id
                                    + " of its suite: name it in the \"tests\" of one, or disable it"
                            : "its suite has a check \"" + id + "\", which exercise.json doesn't have");
        });
        howItEnded(exercise, run.end()).ifPresent(ended -> {
            String where = run.running()
                    .filter(known::contains)
                    .map(id -> "the check \"" + id + "\"")
                    .orElse("its suite");
            throw fault(exercise, where + " does not come to its end with its own reference solution: " + ended);
        });
        Report report = ReportMaker.ran(exercise, run);
        for (CheckResult check : report.checks()) {
            if (check.status() == CheckResult.Status.FAILED) {
                throw fault(
                        exercise,
                        "its own reference solution does not pass the check \"" + check.id() + "\": "
                                + check.message());
            }
        }
        for (CheckResult check : report.checks()) {
            if (check.status() != CheckResult.Status.PASSED) {
                throw fault(
                        exercise,
                        reported.contains(check.id())
                                ? "the check \"" + check.id() + "\" did not run with its own reference solution: "
                                        + check.message()
                                : "no method of its suite reports the check \"" + check.id() + "\"");
            }
        }
    }

    private static Optional<String> howItEnded(Exercise exercise, Exchange.End end) {
        String seconds = English.count(exercise.limits().seconds(), "second");
        return switch (end) {
            case Exchange.End.Answered _ -> Optional.empty();
            case Exchange.End.OutOfTime() ->
                Optional.of("it was still running after " + seconds
                        + ". Look for a loop without an end, or give it a higher limit of \"seconds\"");
            case Exchange.End.Idle() ->
                Optional.of("it did nothing for " + seconds + " but wait. Look for what it waits for");
            case Exchange.End.OutOfMemory() ->
                Optional.of("it used up the memory. Look for something in it that grows without an end");
            case Exchange.End.Died(int exitCode) ->
                Optional.of("the process that ran it ended unexpectedly (exit code " + exitCode + ")");
            case Exchange.End.Violated(String what) ->
                Optional.of("the process that ran it stopped making sense (" + what + ")");
        };
    }

    /**
     * Checks that the suite did not break on a submission.
     *
     * @throws SuiteBrokeException if the suite threw and the submission was not involved
     */
    static void demandUnbroken(Exercise exercise, Run run) {
        run.broken().stream().findFirst().ifPresent(what -> {
            throw new SuiteBrokeException("Exercise " + exercise.id() + ": its suite broke on this submission: " + what
                    + ", and no line of the submission was involved. This is a fault of the course. Mend it in "
                    + exercise.folder() + ".");
        });
    }

    /** Makes the exception for a fault of the suite. Its author must mend it; no learner loses points for it. */
    static SuiteException fault(Exercise exercise, String what) {
        return new SuiteException("Exercise " + exercise.id() + ": " + what
                + (what.endsWith(".") || what.endsWith("?") ? "" : ".")
                + " This is a fault of the course, so nothing was graded with it. Mend it in " + exercise.folder()
                + ".");
    }
}
