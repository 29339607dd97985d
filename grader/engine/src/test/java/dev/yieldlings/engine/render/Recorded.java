package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A trace of one wrong step, built by hand. */
final class Recorded {
    private final List<TracedObject> objects = new ArrayList<>();
    private final Kind kind;
    private final String call;
    private Expected expected = new Expected.Completes();
    private Outcome outcome = new Outcome.Completed();
    private final List<Requirement> requirements = new ArrayList<>();

    private Recorded(Kind kind, String call) {
        this.kind = kind;
        this.call = call;
    }

    static Recorded call(Kind kind, String text) {
        return new Recorded(kind, text);
    }

    /** Adds an object; the first one is the call's. */
    Recorded on(String name, String type, String making) {
        objects.add(new TracedObject(objects.size() + 1, name, type, making));
        return this;
    }

    Recorded expected(Expected wanted) {
        expected = wanted;
        return this;
    }

    Recorded expected(int wanted) {
        return expected(new Expected.Value(String.valueOf(wanted), "Integer"));
    }

    Recorded came(Outcome came) {
        outcome = came;
        return this;
    }

    Recorded came(int value) {
        return came(new Outcome.Value(String.valueOf(value), "Integer"));
    }

    Recorded broke(Requirement requirement) {
        requirements.add(requirement);
        return this;
    }

    static Thrown thrown(String type, String message) {
        return new Thrown(type, "java.lang." + type, message, Optional.of(new Place("Mine.java", 9)));
    }

    static Thrown kits(String type) {
        return new Thrown(type, "dev.yieldlings.kit." + type, "", Optional.empty());
    }

    Trace trace() {
        Step step = new Step(
                kind,
                objects.isEmpty() ? TracedObject.NONE : 1,
                Call.of(call),
                1,
                List.of(),
                expected,
                outcome,
                requirements,
                Mark.DIVERGED,
                Moment.UNKNOWN,
                Moment.UNKNOWN,
                Lines.NONE,
                Lines.NONE,
                1);
        return new Trace(objects, List.of(step));
    }

    String headline(Fact fact) {
        return FailureText.of(Failure.of(fact), trace()).headline().text();
    }

    String headline() {
        return headline(requirements.isEmpty() ? new Fact.WrongOutcome() : new Fact.BrokenRequirement());
    }
}
