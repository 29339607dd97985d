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
import java.util.Optional;

/** Reads traces in the format that {@link TraceWriter} writes. */
final class TraceReader {
    private final FieldReader in;

    TraceReader(FieldReader in) {
        this.in = in;
    }

    Trace trace() throws FrameException {
        return new Trace(in.list(this::object), in.list(this::entry), in.list(this::figure));
    }

    private Figure figure() throws FrameException {
        return new Figure(
                in.string(),
                in.string(),
                in.string(),
                in.constant(Figure.Scale.values()),
                in.list(() -> new Figure.Bar(in.string(), in.number())),
                in.string());
    }

    Optional<Failure> failure() throws FrameException {
        return optional(() -> new Failure(fact(), in.string(), in.string(), optional(this::random)));
    }

    private TracedObject object() throws FrameException {
        return new TracedObject(in.integer(), in.string(), in.string(), in.string());
    }

    private Entry entry() throws FrameException {
        return in.tag(2) == 0 ? new Entry.Elided(in.integer(), in.constant(Mark.values())) : step();
    }

    private Step step() throws FrameException {
        return new Step(
                in.constant(Kind.values()),
                in.integer(),
                new Call(in.string(), in.string(), in.strings()),
                in.integer(),
                in.list(this::outcome),
                expected(),
                outcome(),
                in.list(this::requirement),
                in.constant(Mark.values()),
                moment(),
                moment(),
                lines(),
                lines(),
                in.number());
    }

    private Outcome outcome() throws FrameException {
        return switch (in.tag(6)) {
            case 0 -> new Outcome.Value(in.string(), in.string());
            case 1 -> new Outcome.Completed();
            case 2 -> new Outcome.Stopped(thrown(), optional(in::string));
            case 3 -> new Outcome.Raised(thrown());
            case 4 -> new Outcome.Limited(in.constant(Outcome.Limit.values()));
            default -> new Outcome.NotReached();
        };
    }

    private Expected expected() throws FrameException {
        return switch (in.tag(7)) {
            case 0 -> new Expected.Value(in.string(), in.string());
            case 1 -> new Expected.Completes();
            case 2 -> new Expected.Instance(in.string());
            case 3 -> new Expected.Stops(in.string(), optional(in::string));
            case 4 -> new Expected.Raises(in.string(), in.bool());
            case 5 -> new Expected.Rule(in.string());
            default -> new Expected.Holds();
        };
    }

    private Requirement requirement() throws FrameException {
        return switch (in.tag(6)) {
            case 0 -> new Requirement.LeavesState(in.string(), in.string());
            case 1 -> new Requirement.Prints(in.strings(), in.strings());
            case 2 -> new Requirement.Logs(in.string(), in.strings(), in.strings());
            case 3 -> new Requirement.Happens(in.strings(), in.strings());
            case 4 -> new Requirement.Pulls(in.string(), in.integer(), in.integer(), in.integer());
            default -> new Requirement.TakesSteps(in.number(), in.number());
        };
    }

    private Fact fact() throws FrameException {
        return switch (in.tag(14)) {
            case 0 -> new Fact.WrongOutcome();
            case 1 -> new Fact.BrokenRequirement();
            case 2 -> new Fact.HasNextMoved(in.integer(), in.strings());
            case 3 -> new Fact.Skipped(in.strings());
            case 4 -> new Fact.Repeated();
            case 5 -> new Fact.SharedPlace(in.integer());
            case 6 -> new Fact.EndedEarly(optional(in::string));
            case 7 -> new Fact.WentOn();
            case 8 -> new Fact.RuleBroken(in.string());
            case 9 -> new Fact.Threw(thrown());
            case 10 -> new Fact.UsedUp(in.constant(Outcome.Limit.values()), in.number());
            case 11 -> new Fact.Unfinished();
            case 12 ->
                new Fact.TestFailed(
                        in.string(), in.string(), optional(in::string), optional(in::string), optional(this::place));
            default -> new Fact.TestAborted(in.string());
        };
    }

    private RandomScript random() {
        return new RandomScript(in.integer(), in.integer(), in.number(), in.integer(), in.integer());
    }

    private Thrown thrown() throws FrameException {
        return new Thrown(in.string(), in.string(), in.string(), optional(this::place), in.string());
    }

    private Place place() throws FrameException {
        return new Place(in.string(), in.integer());
    }

    private Moment moment() throws FrameException {
        return new Moment(
                in.string(),
                optional(() -> new Suspension(place(), in.list(this::local))),
                optional(() -> new Moment.Frame(
                        in.strings(), in.integer(), in.strings(), in.list(this::local), in.strings())));
    }

    private Local local() throws FrameException {
        return new Local(in.string(), in.string());
    }

    private Lines lines() throws FrameException {
        return new Lines(in.strings(), in.integer());
    }

    private <T> Optional<T> optional(FieldReader.Item<T> item) throws FrameException {
        return in.bool() ? Optional.of(item.read()) : Optional.empty();
    }
}
