package dev.yieldlings.engine.grade;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.pool.Exchange.End;
import dev.yieldlings.engine.render.English;
import dev.yieldlings.engine.render.FailureText;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.TextBounds;
import dev.yieldlings.engine.report.TraceBounds;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.Run;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.CheckInspected;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Makes the report from the result of a stage.
 *
 * <p>The checks come from the exercise, not from the run: a check that the run did not report has not passed, and a
 * reported check that the exercise doesn't have is ignored.
 */
final class ReportMaker {
    private ReportMaker() {}

    /** Makes the report on a submission that was never run. */
    static Report notRun(Exercise exercise, Verdict verdict, List<Diagnostic> diagnostics) {
        List<CheckResult> checks = exercise.checks().stream()
                .map(check -> result(check, CheckResult.Status.NOT_RUN, ""))
                .toList();
        return report(exercise, verdict, checks, diagnostics, Output.NONE, 0);
    }

    /** Makes the report on a submission whose compilation was stopped at a limit. */
    static Report compilerStopped(Exercise exercise, Compilation.Limit limit) {
        Verdict verdict = switch (limit) {
            case TIME -> Verdict.OUT_OF_TIME;
            case MEMORY -> Verdict.OUT_OF_MEMORY;
        };
        String used = switch (limit) {
            case TIME -> "ran out of time";
            case MEMORY -> "ran out of memory";
        };
        return notRun(
                exercise,
                verdict,
                List.of(Diagnostic.error(
                        "yieldlings.compiler",
                        "The compiler " + used + " on this source. Is there an expression, a type or a constant in it "
                                + "that grows with each step, or that is nested many times?")));
    }

    /** Makes the report on a submission that was run. */
    static Report ran(Exercise exercise, Run run) {
        List<CheckResult> checks = new ArrayList<>();
        Set<String> notPassed = new HashSet<>();
        for (CheckSpec check : exercise.checks()) {
            CheckResult result = result(exercise, check, run, notPassed);
            checks.add(result);
            if (result.status() != CheckResult.Status.PASSED) {
                notPassed.add(check.id());
            }
        }
        Verdict verdict = verdict(run, checks);
        List<Diagnostic> diagnostics = new ArrayList<>();
        run.broken().forEach(message -> diagnostics.add(Diagnostic.error("yieldlings.suite", message)));
        if (diagnostics.isEmpty() && verdict == Verdict.CRASHED) {
            diagnostics.add(Diagnostic.error("yieldlings.crashed", why(exercise, run.end())));
        }
        long steps = run.finished().stream().mapToLong(CheckFinished::steps).sum();
        return report(exercise, verdict, checks, diagnostics, output(run), steps);
    }

    private static CheckResult result(Exercise exercise, CheckSpec check, Run run, Set<String> notPassed) {
        Optional<String> lacking =
                check.needs().stream().filter(notPassed::contains).findFirst();
        if (lacking.isPresent()) {
            String name = exercise.check(lacking.get()).name();
            return result(
                    check, CheckResult.Status.NOT_RUN, "Not run: it needs \"" + name + "\", which has not passed.");
        }
        List<CheckFinished> reported = run.finished().stream()
                .filter(finished -> finished.id().equals(check.id()))
                .toList();
        if (reported.isEmpty()) {
            return run.running().filter(check.id()::equals).isPresent()
                    ? result(check, CheckResult.Status.FAILED, why(exercise, run.end()))
                    : result(check, CheckResult.Status.NOT_RUN, "Not run: " + lowerFirst(why(exercise, run.end())));
        }
        CheckFinished decisive = reported.stream()
                .filter(finished -> finished.ending() != Ending.PASSED)
                .findFirst()
                .orElse(reported.getFirst());
        boolean passed = decisive.ending() == Ending.PASSED;
        Optional<CheckInspected> inspected = passed
                ? Optional.empty()
                : run.inspected().stream()
                        .filter(more -> more.id().equals(check.id()))
                        .findFirst();
        Trace trace = TraceBounds.bounded(inspected.map(CheckInspected::trace).orElse(decisive.trace()));
        Optional<Failure> failure = passed
                ? Optional.empty()
                : decisive.failure().map(TextBounds::bounded).map(it -> shown(exercise, it));
        return new CheckResult(
                check.id(),
                check.name(),
                passed ? CheckResult.Status.PASSED : CheckResult.Status.FAILED,
                passed ? check.points() : 0,
                check.points(),
                check.bonus(),
                failure.map(it -> FailureText.of(it, trace).whole().text()).orElse(""),
                failure,
                trace,
                inspected
                        .map(CheckInspected::behaviour)
                        .map(TextBounds::bounded)
                        .orElse(""),
                check.visibility());
    }

    /** Removes the line of the test from a failure if the course does not show its tests. */
    private static Failure shown(Exercise exercise, Failure failure) {
        return failure.fact() instanceof Fact.TestFailed(var test, var says, var expected, var actual, var place)
                        && place.isPresent()
                        && !exercise.settings().showTests()
                ? Failure.of(new Fact.TestFailed(test, says, expected, actual, Optional.empty()))
                : failure;
    }

    private static CheckResult result(CheckSpec check, CheckResult.Status status, String message) {
        return new CheckResult(check.id(), check.name(), status, 0, check.points(), check.bonus(), message)
                .seenBy(check.visibility());
    }

    private static Verdict verdict(Run run, List<CheckResult> checks) {
        Set<String> required = checks.stream()
                .filter(check -> !check.bonus())
                .map(CheckResult::id)
                .collect(Collectors.toSet());
        boolean allPassed = checks.stream()
                .filter(check -> !check.bonus())
                .allMatch(check -> check.status() == CheckResult.Status.PASSED);
        boolean endedInABonus =
                run.running().filter(id -> !required.contains(id)).isPresent();
        if (allPassed && endedInABonus && run.broken().isEmpty()) {
            return Verdict.PASSED;
        }
        return switch (run.end()) {
            case End.OutOfTime _, End.Idle _ -> Verdict.OUT_OF_TIME;
            case End.OutOfMemory _ -> Verdict.OUT_OF_MEMORY;
            case End.Died _, End.Violated _ -> Verdict.CRASHED;
            case End.Answered _ -> {
                if (anyEnded(run, required, Ending.OUT_OF_MEMORY)) {
                    yield Verdict.OUT_OF_MEMORY;
                }
                if (anyEnded(run, required, Ending.OUT_OF_STEPS)) {
                    yield Verdict.OUT_OF_STEPS;
                }
                yield allPassed && run.broken().isEmpty() ? Verdict.PASSED : Verdict.FAILED;
            }
        };
    }

    private static boolean anyEnded(Run run, Set<String> checks, Ending ending) {
        return run.finished().stream()
                .anyMatch(finished -> finished.ending() == ending && checks.contains(finished.id()));
    }

    private static String why(Exercise exercise, End end) {
        String seconds = English.count(exercise.limits().seconds(), "second");
        return switch (end) {
            case End.Answered _ -> "The suite ended without reporting this check.";
            case End.OutOfTime _ ->
                "Your code was still running after " + seconds + ". Does it call something that never ends?";
            case End.Idle _ ->
                "Your code did nothing for " + seconds + " but wait. Does it wait for something that never comes?";
            case End.OutOfMemory _ ->
                "Your code used up the memory. Does something in it grow without an end, "
                        + "such as a list or the number of its threads?";
            case End.Died(int exitCode) ->
                "The process that ran your code ended unexpectedly (exit code " + exitCode + ").";
            case End.Violated(String what) -> "The process that ran your code stopped making sense: " + what + ".";
        };
    }

    private static String lowerFirst(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static Output output(Run run) {
        StringBuilder text = new StringBuilder();
        boolean truncated = false;
        for (CheckFinished finished : run.finished()) {
            text.append(finished.output());
            truncated |= finished.outputTruncated();
        }
        return new Output(text.toString(), truncated);
    }

    private static Report report(
            Exercise exercise,
            Verdict verdict,
            List<CheckResult> checks,
            List<Diagnostic> diagnostics,
            Output output,
            long steps) {
        int points = checks.stream().mapToInt(CheckResult::points).sum();
        return new Report(
                exercise.id(),
                exercise.title(),
                verdict,
                points,
                exercise.maxPoints(),
                checks,
                diagnostics,
                output,
                steps);
    }
}
