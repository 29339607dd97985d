package dev.yieldlings.cli.trace;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A trace built by hand. */
final class Traced {
    private final List<TracedObject> objects = new ArrayList<>();
    private final List<Entry> entries = new ArrayList<>();

    /** Adds an object with the step that creates it; returns its id. */
    int make(String name, String making) {
        int id = objects.size() + 1;
        objects.add(new TracedObject(id, name, "Generator", making));
        entries.add(new Step(
                Kind.MAKE,
                id,
                Call.of(name.isEmpty() ? making : name + " = " + making),
                1,
                List.of(),
                new Expected.Instance("Generator"),
                new Outcome.Completed(),
                List.of(),
                Mark.AS_EXPECTED,
                Moment.UNKNOWN,
                Moment.UNKNOWN,
                Lines.NONE,
                Lines.NONE,
                1));
        return id;
    }

    void step(int object, Kind kind, String call, String value, String before, String after) {
        add(object, kind, call, value, value, List.of(), Mark.AS_EXPECTED, before, after);
    }

    void next(int object, String value, String before, String after) {
        step(object, Kind.NEXT, "next()", value, before, after);
    }

    /** Adds a step that went wrong by its value. */
    void wrong(int object, Kind kind, String call, String expected, String actual, String before, String after) {
        add(object, kind, call, expected, actual, List.of(), Mark.DIVERGED, before, after);
    }

    /** Adds a step that went wrong by the state after it. */
    void leaves(int object, Kind kind, String call, String expected, String before, String after) {
        Requirement state = new Requirement.LeavesState(expected, after);
        add(object, kind, call, "0", "0", List.of(state), Mark.DIVERGED, before, after);
    }

    void notReached(int object, String call) {
        add(object, Kind.NEXT, call, "0", "", List.of(), Mark.NOT_REACHED, "", "");
    }

    void elided(int count, Mark mark) {
        entries.add(new Entry.Elided(count, mark));
    }

    void add(Entry entry) {
        entries.add(entry);
    }

    private void add(
            int object,
            Kind kind,
            String call,
            String expected,
            String actual,
            List<Requirement> requirements,
            Mark mark,
            String before,
            String after) {
        entries.add(new Step(
                kind,
                object,
                new Call(call, kind == Kind.CALL ? "" : kind.name().toLowerCase(Locale.ROOT), List.of()),
                1,
                List.of(),
                new Expected.Value(expected, "Object"),
                mark == Mark.NOT_REACHED ? new Outcome.NotReached() : new Outcome.Value(actual, "Object"),
                requirements,
                mark,
                Moment.in(before),
                Moment.in(after),
                Lines.NONE,
                Lines.NONE,
                1));
    }

    Trace trace() {
        return new Trace(objects, entries);
    }
}
