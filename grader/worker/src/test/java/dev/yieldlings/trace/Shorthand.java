package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.recording.Recorder;
import java.util.ArrayList;
import java.util.List;

/** Writes traces in a notation that is short enough for tests: {@code next(): 5 <> 4, CREATED>SUSPENDED}. */
public final class Shorthand {
    private Shorthand() {}

    /** Returns the steps of a recording. */
    static List<String> steps(Recorder recorder) {
        return steps(recorder.trace());
    }

    /** Returns the steps of a trace. */
    public static List<String> steps(Trace trace) {
        return trace.entries().stream().map(Shorthand::entry).toList();
    }

    /** Returns the fact of the recorded check's failure. */
    static Fact fact(Recorder recorder) {
        return failure(recorder).fact();
    }

    static Failure failure(Recorder recorder) {
        return recorder.failure().orElseThrow();
    }

    private static String entry(Entry entry) {
        return switch (entry) {
            case Entry.Elided(int count, var mark) -> "... " + count + " " + mark;
            case Step step -> step(step);
        };
    }

    private static String step(Step step) {
        List<String> expected = new ArrayList<>(List.of(expected(step.expected())));
        List<String> came = new ArrayList<>(List.of(outcome(step.outcome())));
        for (Requirement requirement : step.requirements()) {
            expected.add(wanted(requirement));
            came.add(actual(requirement));
        }
        String times = step.times() == 1 ? "" : " x" + step.times();
        String judged = switch (step.mark()) {
            case AS_EXPECTED -> String.join(", ", came);
            case DIVERGED -> String.join(", ", expected) + " <> " + String.join(", ", came);
            case NOT_REACHED -> String.join(", ", expected) + " unreached";
        };
        String states = step.before().state().isEmpty() && step.after().state().isEmpty()
                ? ""
                : " " + step.before().state() + ">" + step.after().state();
        return step.call().text() + times + ": " + judged + states;
    }

    static String expected(Expected expected) {
        return switch (expected) {
            case Expected.Value(String text, String _) -> text;
            case Expected.Completes() -> "completes";
            case Expected.Instance(String type) -> "instance of " + type;
            case Expected.Stops(String type, var value) ->
                "stops by " + type + value.map(v -> " with " + v).orElse("");
            case Expected.Raises(String type, boolean same) -> (same ? "that " : "") + type;
            case Expected.Rule(String description) -> description;
            case Expected.Holds() -> "holds";
        };
    }

    static String outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value(String text, String _) -> text;
            case Outcome.Completed() -> "completed";
            case Outcome.Stopped(Thrown exception, var value) ->
                thrown(exception) + value.map(v -> " with " + v).orElse("");
            case Outcome.Raised(Thrown exception) -> thrown(exception);
            case Outcome.Limited(var limit) -> "out of " + limit;
            case Outcome.NotReached() -> "";
        };
    }

    /** Returns an exception's type, message, place, and the class whose initializer threw it. */
    public static String thrown(Thrown thrown) {
        return thrown.type()
                + (thrown.message().isEmpty() ? "" : ": " + thrown.message())
                + thrown.place().map(place -> " at " + place).orElse("")
                + (thrown.initializing().isEmpty() ? "" : " initializing " + thrown.initializing());
    }

    private static String wanted(Requirement requirement) {
        return switch (requirement) {
            case Requirement.LeavesState(String expected, String _) -> expected;
            case Requirement.Prints(var expected, var _) -> "prints " + expected;
            case Requirement.Logs(String log, var expected, var _) -> log + expected;
            case Requirement.Happens(var expected, var _) -> "does " + expected;
            case Requirement.Pulls(String source, int least, int most, int _) -> source + " " + least + ".." + most;
            case Requirement.TakesSteps(long most, long _) -> "at most " + most;
        };
    }

    private static String actual(Requirement requirement) {
        return switch (requirement) {
            case Requirement.LeavesState(String _, String actual) -> actual;
            case Requirement.Prints(var _, var actual) -> "prints " + actual;
            case Requirement.Logs(String log, var _, var actual) -> log + actual;
            case Requirement.Happens(var _, var actual) -> "does " + actual;
            case Requirement.Pulls(String source, int _, int _, int actual) -> source + " " + actual;
            case Requirement.TakesSteps(long _, long actual) -> "took " + actual;
        };
    }
}
