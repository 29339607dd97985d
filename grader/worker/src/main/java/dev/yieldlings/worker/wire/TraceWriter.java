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
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.TracedObject;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Optional;

/** Writes traces in the format that {@link TraceReader} reads: each record's fields in order, each variant by a tag. */
final class TraceWriter {
    private final FieldWriter fields;
    private final DataOutputStream out;

    TraceWriter(FieldWriter fields, DataOutputStream out) {
        this.fields = fields;
        this.out = out;
    }

    void trace(Trace trace) throws IOException {
        fields.list(trace.objects(), this::object);
        fields.list(trace.entries(), this::entry);
        fields.list(trace.figures(), this::figure);
    }

    private void figure(Figure figure) throws IOException {
        fields.string(figure.title());
        fields.string(figure.labels());
        fields.string(figure.values());
        fields.constant(figure.scale());
        fields.list(figure.bars(), this::bar);
        fields.string(figure.sentence());
    }

    private void bar(Figure.Bar bar) throws IOException {
        fields.string(bar.label());
        out.writeLong(bar.value());
    }

    void failure(Optional<Failure> failure) throws IOException {
        fields.optional(failure, this::failure);
    }

    private void object(TracedObject object) throws IOException {
        out.writeInt(object.id());
        fields.string(object.name());
        fields.string(object.type());
        fields.string(object.making());
    }

    private void entry(Entry entry) throws IOException {
        switch (entry) {
            case Entry.Elided(int count, var mark) -> {
                out.writeByte(0);
                out.writeInt(count);
                fields.constant(mark);
            }
            case Step step -> {
                out.writeByte(1);
                step(step);
            }
        }
    }

    private void step(Step step) throws IOException {
        fields.constant(step.kind());
        out.writeInt(step.object());
        fields.string(step.call().text());
        fields.string(step.call().method());
        fields.strings(step.call().arguments());
        out.writeInt(step.times());
        fields.list(step.earlier(), this::outcome);
        expected(step.expected());
        outcome(step.outcome());
        fields.list(step.requirements(), this::requirement);
        fields.constant(step.mark());
        moment(step.before());
        moment(step.after());
        lines(step.printed());
        lines(step.events());
        out.writeLong(step.steps());
    }

    private void outcome(Outcome outcome) throws IOException {
        switch (outcome) {
            case Outcome.Value(String text, String type) -> {
                out.writeByte(0);
                fields.string(text);
                fields.string(type);
            }
            case Outcome.Completed() -> out.writeByte(1);
            case Outcome.Stopped(Thrown exception, var value) -> {
                out.writeByte(2);
                thrown(exception);
                fields.optional(value, fields::string);
            }
            case Outcome.Raised(Thrown exception) -> {
                out.writeByte(3);
                thrown(exception);
            }
            case Outcome.Limited(var limit) -> {
                out.writeByte(4);
                fields.constant(limit);
            }
            case Outcome.NotReached() -> out.writeByte(5);
        }
    }

    private void expected(Expected expected) throws IOException {
        switch (expected) {
            case Expected.Value(String text, String type) -> {
                out.writeByte(0);
                fields.string(text);
                fields.string(type);
            }
            case Expected.Completes() -> out.writeByte(1);
            case Expected.Instance(String type) -> {
                out.writeByte(2);
                fields.string(type);
            }
            case Expected.Stops(String type, var value) -> {
                out.writeByte(3);
                fields.string(type);
                fields.optional(value, fields::string);
            }
            case Expected.Raises(String type, boolean same) -> {
                out.writeByte(4);
                fields.string(type);
                out.writeBoolean(same);
            }
            case Expected.Rule(String description) -> {
                out.writeByte(5);
                fields.string(description);
            }
            case Expected.Holds() -> out.writeByte(6);
        }
    }

    private void requirement(Requirement requirement) throws IOException {
        switch (requirement) {
            case Requirement.LeavesState(String expected, String actual) -> {
                out.writeByte(0);
                fields.string(expected);
                fields.string(actual);
            }
            case Requirement.Prints(var expected, var actual) -> {
                out.writeByte(1);
                fields.strings(expected);
                fields.strings(actual);
            }
            case Requirement.Logs(String log, var expected, var actual) -> {
                out.writeByte(2);
                fields.string(log);
                fields.strings(expected);
                fields.strings(actual);
            }
            case Requirement.Happens(var expected, var actual) -> {
                out.writeByte(3);
                fields.strings(expected);
                fields.strings(actual);
            }
            case Requirement.Pulls(String source, int least, int most, int actual) -> {
                out.writeByte(4);
                fields.string(source);
                out.writeInt(least);
                out.writeInt(most);
                out.writeInt(actual);
            }
            case Requirement.TakesSteps(long most, long actual) -> {
                out.writeByte(5);
                out.writeLong(most);
                out.writeLong(actual);
            }
        }
    }

    private void failure(Failure failure) throws IOException {
        fact(failure.fact());
        fields.string(failure.reason());
        fields.string(failure.question());
        fields.optional(failure.random(), this::random);
    }

    private void random(RandomScript random) throws IOException {
        out.writeInt(random.number());
        out.writeInt(random.of());
        out.writeLong(random.seed());
        out.writeInt(random.calls());
        out.writeInt(random.shortenedTo());
    }

    private void fact(Fact fact) throws IOException {
        switch (fact) {
            case Fact.WrongOutcome() -> out.writeByte(0);
            case Fact.BrokenRequirement() -> out.writeByte(1);
            case Fact.HasNextMoved(int times, var lost) -> {
                out.writeByte(2);
                out.writeInt(times);
                fields.strings(lost);
            }
            case Fact.Skipped(var lost) -> {
                out.writeByte(3);
                fields.strings(lost);
            }
            case Fact.Repeated() -> out.writeByte(4);
            case Fact.SharedPlace(int other) -> {
                out.writeByte(5);
                out.writeInt(other);
            }
            case Fact.EndedEarly(var missing) -> {
                out.writeByte(6);
                fields.optional(missing, fields::string);
            }
            case Fact.WentOn() -> out.writeByte(7);
            case Fact.RuleBroken(String says) -> {
                out.writeByte(8);
                fields.string(says);
            }
            case Fact.Threw(Thrown exception) -> {
                out.writeByte(9);
                thrown(exception);
            }
            case Fact.UsedUp(var limit, long allowed) -> {
                out.writeByte(10);
                fields.constant(limit);
                out.writeLong(allowed);
            }
            case Fact.Unfinished() -> out.writeByte(11);
            case Fact.TestFailed(String test, String says, var expected, var actual, var place) -> {
                out.writeByte(12);
                fields.string(test);
                fields.string(says);
                fields.optional(expected, fields::string);
                fields.optional(actual, fields::string);
                fields.optional(place, this::place);
            }
            case Fact.TestAborted(String says) -> {
                out.writeByte(13);
                fields.string(says);
            }
        }
    }

    private void thrown(Thrown thrown) throws IOException {
        fields.string(thrown.type());
        fields.string(thrown.qualifiedType());
        fields.string(thrown.message());
        fields.optional(thrown.place(), this::place);
        fields.string(thrown.initializing());
    }

    private void place(Place place) throws IOException {
        fields.string(place.file());
        out.writeInt(place.line());
    }

    private void moment(Moment moment) throws IOException {
        fields.string(moment.state());
        fields.optional(moment.suspension(), this::suspension);
        fields.optional(moment.frame(), this::frame);
    }

    private void frame(Moment.Frame frame) throws IOException {
        fields.strings(frame.instructions());
        out.writeInt(frame.next());
        fields.strings(frame.stack());
        fields.list(frame.locals(), this::local);
        fields.strings(frame.handlers());
    }

    private void suspension(Suspension suspension) throws IOException {
        place(suspension.place());
        fields.list(suspension.locals(), this::local);
    }

    private void local(Local local) throws IOException {
        fields.string(local.name());
        fields.string(local.value());
    }

    private void lines(Lines lines) throws IOException {
        fields.strings(lines.kept());
        out.writeInt(lines.dropped());
    }
}
