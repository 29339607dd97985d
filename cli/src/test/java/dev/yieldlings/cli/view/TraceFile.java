package dev.yieldlings.cli.view;

import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Call;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a trace back from a report's JSON: all of it is there, outside of the words. */
final class TraceFile {
    private TraceFile() {}

    static Trace read(JsonNode check) {
        List<TracedObject> objects = new ArrayList<>();
        check.path("objects")
                .forEach(object -> objects.add(new TracedObject(
                        object.path("id").asInt(),
                        object.path("name").asString(),
                        object.path("type").asString(),
                        object.path("making").asString())));
        List<Entry> entries = new ArrayList<>();
        check.path("trace").forEach(entry -> entries.add(entry(entry)));
        return new Trace(objects, entries);
    }

    private static Entry entry(JsonNode json) {
        Mark mark = json.path("asExpected").asBoolean()
                ? Mark.AS_EXPECTED
                : json.path("reached").asBoolean() ? Mark.DIVERGED : Mark.NOT_REACHED;
        if (json.path("kind").asString().equals("elided")) {
            return new Entry.Elided(json.path("times").asInt(), mark);
        }
        int times = json.path("times").asInt();
        List<Outcome> earlier = new ArrayList<>();
        json.path("earlierOutcomes").forEach(outcome -> earlier.add(OutcomeFile.outcome(outcome)));
        List<Requirement> requirements = new ArrayList<>();
        json.path("requirements").forEach(requirement -> requirements.add(OutcomeFile.requirement(requirement)));
        String call = json.path("call").asString();
        String suffix = times > 1 ? " \u00d7" + times : "";
        return new Step(
                Kind.valueOf(ReportFile.name(json.path("kind"))),
                json.path("object").asInt(TracedObject.NONE),
                new Call(
                        call.substring(0, call.length() - suffix.length()),
                        json.path("method").asString(""),
                        texts(json.path("arguments"))),
                times,
                earlier,
                OutcomeFile.expected(json.path("expectedOutcome")),
                OutcomeFile.outcome(json.path("outcome")),
                requirements,
                mark,
                moment(json, "before", "waitsBefore"),
                moment(json, "after", "waitsAfter"),
                new Lines(
                        texts(json.path("printed")), json.path("printedDropped").asInt(0)),
                new Lines(texts(json.path("events")), json.path("eventsDropped").asInt(0)),
                json.path("steps").asLong());
    }

    private static Moment moment(JsonNode json, String state, String waits) {
        JsonNode waiting = json.path(waits);
        if (waiting.isMissingNode()) {
            return Moment.in(json.path(state).asString());
        }
        List<Local> locals = new ArrayList<>();
        waiting.path("locals")
                .forEach(local -> locals.add(new Local(
                        local.path("name").asString(), local.path("value").asString())));
        return new Moment(json.path(state).asString(), Optional.of(new Suspension(OutcomeFile.place(waiting), locals)));
    }

    static List<String> texts(JsonNode json) {
        List<String> texts = new ArrayList<>();
        json.forEach(text -> texts.add(text.asString()));
        return texts;
    }

    static Optional<String> text(JsonNode json, String name) {
        return json.path(name).isMissingNode()
                ? Optional.empty()
                : Optional.of(json.path(name).asString());
    }
}
