package dev.yieldlings.engine.report;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Failed checks, with a trace of one step. */
public final class SampleTrace {
    private SampleTrace() {}

    /** Returns a failed check in which each text is this one. */
    public static CheckResult failed(String text) {
        return with(
                failure(text),
                new Trace(
                        List.of(new TracedObject(1, text, text, text)),
                        List.of(step(
                                text,
                                new Expected.Value(text, text),
                                new Outcome.Value("other" + text, text),
                                new Requirement.Logs(text, List.of(text), List.of(text)))),
                        List.of(new Figure(
                                text, text, text, Figure.Scale.LINEAR, List.of(new Figure.Bar(text, 3)), text))));
    }

    public static Failure failure(String text) {
        return new Failure(new Fact.WrongOutcome(), text, text, Optional.of(new RandomScript(1, 2, 3, 4, 5)));
    }

    public static CheckResult with(Failure failure, Trace trace) {
        return new CheckResult(
                "a",
                trace.objects().isEmpty()
                        ? "counts"
                        : trace.objects().getFirst().name(),
                CheckResult.Status.FAILED,
                0,
                1,
                false,
                trace.objects().isEmpty()
                        ? "counts wrongly"
                        : trace.objects().getFirst().name(),
                Optional.of(failure),
                trace,
                "",
                Visibility.PUBLIC);
    }

    /** Returns one failed check for each kind of fact, each with different kinds of all other records. */
    public static List<CheckResult> ofEachKind() {
        Thrown thrown = new Thrown("E", "a.E", "why", Optional.of(new Place("A.java", 3)), "A");
        Thrown bare = new Thrown("E", "a.E", "", Optional.empty());
        List<Fact> facts = List.of(
                new Fact.WrongOutcome(),
                new Fact.BrokenRequirement(),
                new Fact.HasNextMoved(1, List.of("1")),
                new Fact.Skipped(List.of("1")),
                new Fact.Repeated(),
                new Fact.SharedPlace(1),
                new Fact.EndedEarly(Optional.of("1")),
                new Fact.EndedEarly(Optional.empty()),
                new Fact.WentOn(),
                new Fact.RuleBroken("no"),
                new Fact.Threw(thrown),
                new Fact.UsedUp(Outcome.Limit.STEPS, 5),
                new Fact.Unfinished());
        List<Expected> expected = List.of(
                new Expected.Value("1", "Integer"),
                new Expected.Completes(),
                new Expected.Instance("Iterator"),
                new Expected.Stops("StopIteration", Optional.of("1")),
                new Expected.Stops("StopIteration", Optional.empty()),
                new Expected.Raises("E", true),
                new Expected.Rule("about 1"),
                new Expected.Holds());
        List<Outcome> outcomes = List.of(
                new Outcome.Value("1", ""),
                new Outcome.Completed(),
                new Outcome.Stopped(bare, Optional.of("1")),
                new Outcome.Stopped(thrown, Optional.empty()),
                new Outcome.Raised(thrown),
                new Outcome.Limited(Outcome.Limit.MEMORY),
                new Outcome.NotReached());
        List<Requirement> requirements = List.of(
                new Requirement.LeavesState("CLOSED", "CREATED"),
                new Requirement.Prints(List.of("a"), List.of()),
                new Requirement.Logs("log", List.of(), List.of("a")),
                new Requirement.Happens(List.of("a"), List.of("b")),
                new Requirement.Pulls("numbers", 0, 1, 2),
                new Requirement.TakesSteps(1, 2));
        List<CheckResult> checks = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            Step step = step(
                    "next()",
                    expected.get(i % expected.size()),
                    outcomes.get(i % outcomes.size()),
                    requirements.get(i % requirements.size()));
            checks.add(with(
                    Failure.of(facts.get(i)),
                    new Trace(List.of(), List.of(step, new Entry.Elided(3, Mark.NOT_REACHED)))));
        }
        return checks;
    }

    private static Step step(String text, Expected expected, Outcome outcome, Requirement requirement) {
        Moment moment = new Moment(
                text,
                Optional.of(new Suspension(new Place("A.java", 3), List.of(new Local(text, text)))),
                Optional.of(new Moment.Frame(
                        List.of(text), 0, List.of(text), List.of(new Local(text, text)), List.of(text))));
        Lines lines = new Lines(List.of(text), 1);
        return new Step(
                Kind.SEND,
                1,
                new Call(text, text, List.of(text)),
                2,
                List.of(outcome),
                expected,
                outcome,
                List.of(requirement),
                Mark.DIVERGED,
                moment,
                moment,
                lines,
                lines,
                3);
    }
}
