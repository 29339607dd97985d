package dev.yieldlings.worker.wire;

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
import java.util.stream.Stream;

/** Traces that contain each record and each variant. */
final class Traces {
    private static final String TEXT = MessageRoundTripTest.ANY_TEXT;
    private static final Place PLACE = new Place("MyRange.java", 9);
    private static final Thrown THROWN = new Thrown("Oops", "a.b.C$Oops", TEXT, Optional.of(PLACE), "C");

    static final Failure FAILURE = new Failure(
            new Fact.Skipped(List.of("1", TEXT)), TEXT, "why?", Optional.of(new RandomScript(3, 100, 342, 10, 2)));
    static final Trace ONE_STEP = new Trace(
            List.of(), List.of(step(new Expected.Value("1", "Integer"), new Outcome.Value("2", "Long"), List.of())));
    static final Trace ALL = all();

    private Traces() {}

    static Stream<Fact> facts() {
        return Stream.of(
                new Fact.WrongOutcome(),
                new Fact.BrokenRequirement(),
                new Fact.HasNextMoved(2, List.of("1", "2")),
                new Fact.Skipped(List.of(TEXT)),
                new Fact.Repeated(),
                new Fact.SharedPlace(2),
                new Fact.EndedEarly(Optional.of("3")),
                new Fact.EndedEarly(Optional.empty()),
                new Fact.WentOn(),
                new Fact.RuleBroken(TEXT),
                new Fact.TestFailed(
                        TEXT, TEXT, Optional.of("1"), Optional.of("2"), Optional.of(new Place("ATest.java", 3))),
                new Fact.TestFailed("", "", Optional.empty(), Optional.empty(), Optional.empty()),
                new Fact.TestAborted(TEXT),
                new Fact.Threw(THROWN),
                new Fact.UsedUp(Outcome.Limit.MEMORY, 0),
                new Fact.UsedUp(Outcome.Limit.STEPS, Long.MAX_VALUE),
                new Fact.Unfinished());
    }

    private static Trace all() {
        List<Entry> entries = new ArrayList<>();
        for (Expected expected : List.of(
                new Expected.Value(TEXT, "String"),
                new Expected.Completes(),
                new Expected.Instance("Iterator"),
                new Expected.Stops("StopIteration", Optional.of(TEXT)),
                new Expected.Raises("Oops", true),
                new Expected.Rule(TEXT),
                new Expected.Holds())) {
            entries.add(step(expected, new Outcome.Completed(), List.of()));
        }
        for (Outcome outcome : List.of(
                new Outcome.Value(TEXT, "String"),
                new Outcome.Completed(),
                new Outcome.Stopped(THROWN, Optional.of("null")),
                new Outcome.Raised(THROWN),
                new Outcome.Limited(Outcome.Limit.STEPS),
                new Outcome.NotReached())) {
            entries.add(step(new Expected.Holds(), outcome, List.of()));
        }
        entries.add(new Entry.Elided(7, Mark.NOT_REACHED));
        entries.add(step(
                new Expected.Holds(),
                new Outcome.Completed(),
                List.of(
                        new Requirement.LeavesState("CLOSED", "SUSPENDED"),
                        new Requirement.Prints(List.of("a"), List.of()),
                        new Requirement.Logs("log", List.of(), List.of("b")),
                        new Requirement.Happens(List.of("c"), List.of("d", TEXT)),
                        new Requirement.Pulls("numbers", 0, 1, 9),
                        new Requirement.TakesSteps(Long.MAX_VALUE, 5))));
        Figure figure = new Figure(
                TEXT, "chunk", "reads", Figure.Scale.LOGARITHMIC, List.of(new Figure.Bar(TEXT, Long.MAX_VALUE)), TEXT);
        return new Trace(List.of(new TracedObject(1, "first", "Generator", "myRange(0, 3)")), entries, List.of(figure));
    }

    private static Step step(Expected expected, Outcome outcome, List<Requirement> requirements) {
        Moment.Frame frame =
                new Moment.Frame(List.of(TEXT), -1, List.of("1", TEXT), List.of(new Local("i", "3")), List.of(TEXT));
        Suspension suspension = new Suspension(PLACE, List.of(new Local("i", "3"), new Local("end", TEXT)));
        return new Step(
                Kind.SEND,
                1,
                new Call("send(5)", "send", List.of("5")),
                3,
                List.of(new Outcome.Value("1", "Integer")),
                expected,
                outcome,
                requirements,
                Mark.DIVERGED,
                new Moment("SUSPENDED", Optional.of(suspension), Optional.of(frame)),
                Moment.in("CLOSED"),
                new Lines(List.of("printed", TEXT), 5),
                Lines.of(List.of("numbers gives 1")),
                123_456_789_012L);
    }
}
