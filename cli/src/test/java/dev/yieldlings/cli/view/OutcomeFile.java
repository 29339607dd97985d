package dev.yieldlings.cli.view;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads outcomes and requirements back from a report's JSON. */
final class OutcomeFile {
    private OutcomeFile() {}

    static Expected expected(JsonNode json) {
        String type = json.path("type").asString("");
        return switch (json.path("kind").asString()) {
            case "value" -> new Expected.Value(json.path("text").asString(), type);
            case "completes" -> new Expected.Completes();
            case "instance" -> new Expected.Instance(type);
            case "stops" -> new Expected.Stops(type, TraceFile.text(json, "value"));
            case "raises" -> new Expected.Raises(type, json.path("same").asBoolean());
            case "rule" -> new Expected.Rule(json.path("description").asString());
            default -> new Expected.Holds();
        };
    }

    static Outcome outcome(JsonNode json) {
        return switch (json.path("kind").asString()) {
            case "value" ->
                new Outcome.Value(
                        json.path("text").asString(), json.path("type").asString());
            case "completed" -> new Outcome.Completed();
            case "stopped" -> new Outcome.Stopped(thrown(json.path("exception")), TraceFile.text(json, "value"));
            case "raised" -> new Outcome.Raised(thrown(json.path("exception")));
            case "limited" -> new Outcome.Limited(Outcome.Limit.valueOf(ReportFile.name(json.path("limit"))));
            default -> new Outcome.NotReached();
        };
    }

    static Thrown thrown(JsonNode json) {
        return new Thrown(
                json.path("type").asString(),
                json.path("qualifiedType").asString(),
                json.path("message").asString(),
                json.path("place").isMissingNode() ? Optional.empty() : Optional.of(place(json.path("place"))),
                json.path("initializing").asString(""));
    }

    static Place place(JsonNode json) {
        return new Place(json.path("file").asString(), json.path("line").asInt());
    }

    static Requirement requirement(JsonNode json) {
        JsonNode expected = json.path("expected");
        JsonNode actual = json.path("actual");
        return switch (json.path("kind").asString()) {
            case "leaves-state" -> new Requirement.LeavesState(expected.asString(), actual.asString());
            case "prints" -> new Requirement.Prints(TraceFile.texts(expected), TraceFile.texts(actual));
            case "logs" ->
                new Requirement.Logs(json.path("log").asString(), TraceFile.texts(expected), TraceFile.texts(actual));
            case "happens" -> new Requirement.Happens(TraceFile.texts(expected), TraceFile.texts(actual));
            case "pulls" ->
                new Requirement.Pulls(
                        json.path("source").asString(),
                        json.path("least").asInt(),
                        json.path("most").asInt(),
                        actual.asInt());
            default -> new Requirement.TakesSteps(json.path("most").asLong(), actual.asLong());
        };
    }
}
