package dev.yieldlings.engine.format.json;

import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.TracedObject;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/**
 * Writes a trace as JSON. Each step has the textual fields of version 1, and structured fields, most of which are left
 * out if they would be empty.
 */
final class TraceJson {
    private TraceJson() {}

    static void write(JsonGenerator json, Trace trace) {
        if (!trace.objects().isEmpty()) {
            json.writeArrayPropertyStart("objects");
            trace.objects().forEach(object -> object(json, object));
            json.writeEndArray();
        }
        json.writeArrayPropertyStart("trace");
        trace.entries().forEach(entry -> entry(json, entry));
        json.writeEndArray();
        if (!trace.figures().isEmpty()) {
            json.writeArrayPropertyStart("figures");
            trace.figures().forEach(figure -> figure(json, figure));
            json.writeEndArray();
        }
    }

    private static void figure(JsonGenerator json, Figure figure) {
        json.writeStartObject();
        json.writeStringProperty("title", figure.title());
        json.writeStringProperty("labels", figure.labels());
        json.writeStringProperty("values", figure.values());
        json.writeStringProperty("scale", OutcomeJson.id(figure.scale()));
        json.writeArrayPropertyStart("bars");
        for (Figure.Bar bar : figure.bars()) {
            json.writeStartObject();
            json.writeStringProperty("label", bar.label());
            json.writeNumberProperty("value", bar.value());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("sentence", figure.sentence());
        json.writeEndObject();
    }

    private static void object(JsonGenerator json, TracedObject object) {
        json.writeStartObject();
        json.writeNumberProperty("id", object.id());
        json.writeStringProperty("name", object.name());
        json.writeStringProperty("type", object.type());
        json.writeStringProperty("making", object.making());
        json.writeEndObject();
    }

    private static void entry(JsonGenerator json, Entry entry) {
        StepText text = StepText.of(entry);
        json.writeStartObject();
        json.writeStringProperty("call", text.call());
        json.writeStringProperty("expected", text.expected());
        json.writeStringProperty("actual", text.actual());
        switch (entry) {
            case Step step -> step(json, step);
            case Entry.Elided(int count, Mark mark) -> {
                inWords(json, Moment.UNKNOWN, Moment.UNKNOWN, List.of(), List.of(), 0, mark);
                json.writeStringProperty("kind", "elided");
                json.writeNumberProperty("times", count);
            }
        }
        json.writeEndObject();
    }

    private static void inWords(
            JsonGenerator json,
            Moment before,
            Moment after,
            List<String> printed,
            List<String> events,
            long steps,
            Mark mark) {
        json.writeStringProperty("before", before.state());
        json.writeStringProperty("after", after.state());
        OutcomeJson.strings(json, "printed", printed);
        OutcomeJson.strings(json, "events", events);
        json.writeNumberProperty("steps", steps);
        json.writeBooleanProperty("reached", mark != Mark.NOT_REACHED);
        json.writeBooleanProperty("asExpected", mark == Mark.AS_EXPECTED);
    }

    private static void step(JsonGenerator json, Step step) {
        inWords(
                json,
                step.before(),
                step.after(),
                step.printed().kept(),
                step.events().kept(),
                step.steps(),
                step.mark());
        json.writeStringProperty("kind", OutcomeJson.id(step.kind()));
        if (step.object() != TracedObject.NONE) {
            json.writeNumberProperty("object", step.object());
        }
        if (!step.call().method().isEmpty()) {
            json.writeStringProperty("method", step.call().method());
        }
        if (!step.call().arguments().isEmpty()) {
            OutcomeJson.strings(json, "arguments", step.call().arguments());
        }
        json.writeNumberProperty("times", step.times());
        if (step.times() > 1) {
            json.writeStringProperty("text", step.call().text());
        }
        if (!step.earlier().isEmpty()) {
            json.writeArrayPropertyStart("earlierOutcomes");
            step.earlier().forEach(outcome -> OutcomeJson.outcome(json, outcome));
            json.writeEndArray();
        }
        json.writeName("expectedOutcome");
        OutcomeJson.expected(json, step.expected());
        json.writeName("outcome");
        OutcomeJson.outcome(json, step.outcome());
        if (!step.requirements().isEmpty()) {
            json.writeArrayPropertyStart("requirements");
            step.requirements().forEach(requirement -> OutcomeJson.requirement(json, requirement));
            json.writeEndArray();
        }
        suspension(json, "waitsBefore", step.before().suspension());
        suspension(json, "waitsAfter", step.after().suspension());
        frame(json, "frameBefore", step.before().frame());
        frame(json, "frameAfter", step.after().frame());
        dropped(json, "printedDropped", step.printed().dropped());
        dropped(json, "eventsDropped", step.events().dropped());
    }

    private static void suspension(JsonGenerator json, String name, Optional<Suspension> suspension) {
        suspension.ifPresent(waiting -> {
            json.writeObjectPropertyStart(name);
            OutcomeJson.place(json, waiting.place());
            locals(json, waiting.locals());
            json.writeEndObject();
        });
    }

    private static void frame(JsonGenerator json, String name, Optional<Moment.Frame> frame) {
        frame.ifPresent(seen -> {
            json.writeObjectPropertyStart(name);
            OutcomeJson.strings(json, "instructions", seen.instructions());
            json.writeNumberProperty("next", seen.next());
            OutcomeJson.strings(json, "stack", seen.stack());
            locals(json, seen.locals());
            OutcomeJson.strings(json, "handlers", seen.handlers());
            json.writeEndObject();
        });
    }

    private static void locals(JsonGenerator json, List<Local> locals) {
        json.writeArrayPropertyStart("locals");
        locals.forEach(local -> {
            json.writeStartObject();
            json.writeStringProperty("name", local.name());
            json.writeStringProperty("value", local.value());
            json.writeEndObject();
        });
        json.writeEndArray();
    }

    private static void dropped(JsonGenerator json, String name, int count) {
        if (count > 0) {
            json.writeNumberProperty(name, count);
        }
    }
}
