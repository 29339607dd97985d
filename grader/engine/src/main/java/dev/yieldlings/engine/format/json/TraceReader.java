package dev.yieldlings.engine.format.json;

import static dev.yieldlings.engine.format.json.ReportReader.text;
import static dev.yieldlings.engine.format.json.ReportReader.texts;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads JSON written by {@link TraceJson}. */
final class TraceReader {
    private static final String ELIDED = "elided";

    private TraceReader() {}

    static Trace read(JsonNode check) {
        List<TracedObject> objects = new ArrayList<>();
        check.path("objects")
                .forEach(object -> objects.add(new TracedObject(
                        object.path("id").asInt(0),
                        text(object, "name"),
                        text(object, "type"),
                        text(object, "making"))));
        List<Entry> entries = new ArrayList<>();
        check.path("trace").forEach(entry -> entries.add(entry(entry)));
        List<Figure> figures = new ArrayList<>();
        check.path("figures").forEach(figure -> figures.add(figure(figure)));
        return objects.isEmpty() && entries.isEmpty() && figures.isEmpty()
                ? Trace.EMPTY
                : new Trace(objects, entries, figures);
    }

    private static Figure figure(JsonNode json) {
        List<Figure.Bar> bars = new ArrayList<>();
        json.path("bars")
                .forEach(bar -> bars.add(
                        new Figure.Bar(text(bar, "label"), bar.path("value").asLong(0))));
        return new Figure(
                text(json, "title"),
                text(json, "labels"),
                text(json, "values"),
                ReportReader.constant(Figure.Scale.class, text(json, "scale")),
                bars,
                text(json, "sentence"));
    }

    private static Entry entry(JsonNode json) {
        Mark mark = !json.path("reached").asBoolean(false)
                ? Mark.NOT_REACHED
                : json.path("asExpected").asBoolean(false) ? Mark.AS_EXPECTED : Mark.DIVERGED;
        int times = json.path("times").asInt(1);
        if (text(json, "kind").equals(ELIDED)) {
            return new Entry.Elided(times, mark);
        }
        List<Outcome> earlier = new ArrayList<>();
        json.path("earlierOutcomes").forEach(outcome -> earlier.add(OutcomeReader.outcome(outcome)));
        List<Requirement> requirements = new ArrayList<>();
        json.path("requirements").forEach(requirement -> requirements.add(OutcomeReader.requirement(requirement)));
        return new Step(
                ReportReader.constant(Kind.class, text(json, "kind")),
                json.path("object").asInt(TracedObject.NONE),
                new Step.Call(
                        ReportReader.optional(json, "text").orElse(text(json, "call")),
                        text(json, "method"),
                        texts(json, "arguments")),
                times,
                earlier,
                OutcomeReader.expected(json.path("expectedOutcome")),
                OutcomeReader.outcome(json.path("outcome")),
                requirements,
                mark,
                new Moment(text(json, "before"), suspension(json.path("waitsBefore")), frame(json.path("frameBefore"))),
                new Moment(text(json, "after"), suspension(json.path("waitsAfter")), frame(json.path("frameAfter"))),
                new Lines(texts(json, "printed"), json.path("printedDropped").asInt(0)),
                new Lines(texts(json, "events"), json.path("eventsDropped").asInt(0)),
                json.path("steps").asLong(0));
    }

    private static Optional<Suspension> suspension(JsonNode json) {
        if (!json.isObject()) {
            return Optional.empty();
        }
        return Optional.of(new Suspension(OutcomeReader.place(json), locals(json)));
    }

    private static Optional<Moment.Frame> frame(JsonNode json) {
        return json.isObject()
                ? Optional.of(new Moment.Frame(
                        texts(json, "instructions"),
                        json.path("next").asInt(-1),
                        texts(json, "stack"),
                        locals(json),
                        texts(json, "handlers")))
                : Optional.empty();
    }

    private static List<Local> locals(JsonNode json) {
        List<Local> locals = new ArrayList<>();
        json.path("locals").forEach(local -> locals.add(new Local(text(local, "name"), text(local, "value"))));
        return locals;
    }
}
