package dev.yieldlings.engine.format.json;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Thrown;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes expected and actual outcomes and requirements as JSON objects with a {@code kind}. */
final class OutcomeJson {
    private OutcomeJson() {}

    static void expected(JsonGenerator json, Expected expected) {
        json.writeStartObject();
        switch (expected) {
            case Expected.Value(String text, String type) -> {
                json.writeStringProperty("kind", "value");
                json.writeStringProperty("text", text);
                json.writeStringProperty("type", type);
            }
            case Expected.Completes() -> json.writeStringProperty("kind", "completes");
            case Expected.Instance(String type) -> {
                json.writeStringProperty("kind", "instance");
                json.writeStringProperty("type", type);
            }
            case Expected.Stops(String type, Optional<String> value) -> {
                json.writeStringProperty("kind", "stops");
                json.writeStringProperty("type", type);
                value.ifPresent(returned -> json.writeStringProperty("value", returned));
            }
            case Expected.Raises(String type, boolean same) -> {
                json.writeStringProperty("kind", "raises");
                json.writeStringProperty("type", type);
                json.writeBooleanProperty("same", same);
            }
            case Expected.Rule(String description) -> {
                json.writeStringProperty("kind", "rule");
                json.writeStringProperty("description", description);
            }
            case Expected.Holds() -> json.writeStringProperty("kind", "holds");
        }
        json.writeEndObject();
    }

    static void outcome(JsonGenerator json, Outcome outcome) {
        json.writeStartObject();
        switch (outcome) {
            case Outcome.Value(String text, String type) -> {
                json.writeStringProperty("kind", "value");
                json.writeStringProperty("text", text);
                json.writeStringProperty("type", type);
            }
            case Outcome.Completed() -> json.writeStringProperty("kind", "completed");
            case Outcome.Stopped(Thrown exception, Optional<String> value) -> {
                json.writeStringProperty("kind", "stopped");
                value.ifPresent(returned -> json.writeStringProperty("value", returned));
                thrown(json, exception);
            }
            case Outcome.Raised(Thrown exception) -> {
                json.writeStringProperty("kind", "raised");
                thrown(json, exception);
            }
            case Outcome.Limited(Outcome.Limit limit) -> {
                json.writeStringProperty("kind", "limited");
                json.writeStringProperty("limit", id(limit));
            }
            case Outcome.NotReached() -> json.writeStringProperty("kind", "not-reached");
        }
        json.writeEndObject();
    }

    static void thrown(JsonGenerator json, Thrown thrown) {
        json.writeObjectPropertyStart("exception");
        json.writeStringProperty("type", thrown.type());
        json.writeStringProperty("qualifiedType", thrown.qualifiedType());
        json.writeStringProperty("message", thrown.message());
        thrown.place().ifPresent(place -> {
            json.writeObjectPropertyStart("place");
            place(json, place);
            json.writeEndObject();
        });
        if (!thrown.initializing().isEmpty()) {
            json.writeStringProperty("initializing", thrown.initializing());
        }
        json.writeEndObject();
    }

    static void place(JsonGenerator json, Place place) {
        json.writeStringProperty("file", place.file());
        json.writeNumberProperty("line", place.line());
    }

    static void requirement(JsonGenerator json, Requirement requirement) {
        json.writeStartObject();
        switch (requirement) {
            case Requirement.LeavesState(String expected, String actual) -> {
                json.writeStringProperty("kind", "leaves-state");
                json.writeStringProperty("expected", expected);
                json.writeStringProperty("actual", actual);
            }
            case Requirement.Prints(List<String> expected, List<String> actual) ->
                lists(json, "prints", expected, actual);
            case Requirement.Logs(String log, List<String> expected, List<String> actual) -> {
                lists(json, "logs", expected, actual);
                json.writeStringProperty("log", log);
            }
            case Requirement.Happens(List<String> expected, List<String> actual) ->
                lists(json, "happens", expected, actual);
            case Requirement.Pulls(String source, int least, int most, int actual) -> {
                json.writeStringProperty("kind", "pulls");
                json.writeStringProperty("source", source);
                json.writeNumberProperty("least", least);
                json.writeNumberProperty("most", most);
                json.writeNumberProperty("actual", actual);
            }
            case Requirement.TakesSteps(long most, long actual) -> {
                json.writeStringProperty("kind", "takes-steps");
                json.writeNumberProperty("most", most);
                json.writeNumberProperty("actual", actual);
            }
        }
        json.writeBooleanProperty("holds", requirement.holds());
        json.writeEndObject();
    }

    private static void lists(JsonGenerator json, String kind, List<String> expected, List<String> actual) {
        json.writeStringProperty("kind", kind);
        strings(json, "expected", expected);
        strings(json, "actual", actual);
    }

    static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
