package dev.yieldlings.engine.format.json;

import static dev.yieldlings.engine.format.json.ReportReader.optional;
import static dev.yieldlings.engine.format.json.ReportReader.text;
import static dev.yieldlings.engine.format.json.ReportReader.texts;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Outcome.Limit;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads JSON written by {@link OutcomeJson} and {@link FailureJson}. */
final class OutcomeReader {
    private OutcomeReader() {}

    static Failure failure(JsonNode json) {
        JsonNode random = json.path("randomScript");
        return new Failure(
                fact(json.path("fact")),
                text(json, "reason"),
                text(json, "question"),
                random.isObject()
                        ? Optional.of(new RandomScript(
                                random.path("number").asInt(0),
                                random.path("of").asInt(0),
                                random.path("seed").asLong(0),
                                random.path("calls").asInt(0),
                                random.path("shortenedTo").asInt(0)))
                        : Optional.empty());
    }

    private static Fact fact(JsonNode json) {
        return switch (text(json, "kind")) {
            case "wrong-outcome" -> new Fact.WrongOutcome();
            case "broken-requirement" -> new Fact.BrokenRequirement();
            case "has-next-moved" -> new Fact.HasNextMoved(json.path("times").asInt(0), texts(json, "lost"));
            case "skipped" -> new Fact.Skipped(texts(json, "lost"));
            case "repeated" -> new Fact.Repeated();
            case "shared-place" -> new Fact.SharedPlace(json.path("other").asInt(0));
            case "ended-early" -> new Fact.EndedEarly(optional(json, "missing"));
            case "went-on" -> new Fact.WentOn();
            case "rule-broken" -> new Fact.RuleBroken(text(json, "says"));
            case "test-failed" ->
                new Fact.TestFailed(
                        text(json, "test"),
                        text(json, "says"),
                        optional(json, "expected"),
                        optional(json, "actual"),
                        json.has("file") ? Optional.of(place(json)) : Optional.empty());
            case "test-aborted" -> new Fact.TestAborted(text(json, "says"));
            case "threw" -> new Fact.Threw(thrown(json));
            case "used-up" -> new Fact.UsedUp(limit(json), json.path("allowed").asLong(0));
            case "unfinished" -> new Fact.Unfinished();
            default -> throw unknown(json);
        };
    }

    static Expected expected(JsonNode json) {
        return switch (text(json, "kind")) {
            case "value" -> new Expected.Value(text(json, "text"), text(json, "type"));
            case "completes" -> new Expected.Completes();
            case "instance" -> new Expected.Instance(text(json, "type"));
            case "stops" -> new Expected.Stops(text(json, "type"), optional(json, "value"));
            case "raises" ->
                new Expected.Raises(text(json, "type"), json.path("same").asBoolean(false));
            case "rule" -> new Expected.Rule(text(json, "description"));
            case "holds" -> new Expected.Holds();
            default -> throw unknown(json);
        };
    }

    static Outcome outcome(JsonNode json) {
        return switch (text(json, "kind")) {
            case "value" -> new Outcome.Value(text(json, "text"), text(json, "type"));
            case "completed" -> new Outcome.Completed();
            case "stopped" -> new Outcome.Stopped(thrown(json), optional(json, "value"));
            case "raised" -> new Outcome.Raised(thrown(json));
            case "limited" -> new Outcome.Limited(limit(json));
            case "not-reached" -> new Outcome.NotReached();
            default -> throw unknown(json);
        };
    }

    static Requirement requirement(JsonNode json) {
        return switch (text(json, "kind")) {
            case "leaves-state" -> new Requirement.LeavesState(text(json, "expected"), text(json, "actual"));
            case "prints" -> new Requirement.Prints(texts(json, "expected"), texts(json, "actual"));
            case "logs" -> new Requirement.Logs(text(json, "log"), texts(json, "expected"), texts(json, "actual"));
            case "happens" -> new Requirement.Happens(texts(json, "expected"), texts(json, "actual"));
            case "pulls" ->
                new Requirement.Pulls(
                        text(json, "source"),
                        json.path("least").asInt(0),
                        json.path("most").asInt(0),
                        json.path("actual").asInt(0));
            case "takes-steps" ->
                new Requirement.TakesSteps(
                        json.path("most").asLong(0), json.path("actual").asLong(0));
            default -> throw unknown(json);
        };
    }

    static Place place(JsonNode json) {
        return new Place(text(json, "file"), json.path("line").asInt(0));
    }

    private static Thrown thrown(JsonNode json) {
        JsonNode exception = json.path("exception");
        return new Thrown(
                text(exception, "type"),
                text(exception, "qualifiedType"),
                text(exception, "message"),
                Optional.of(exception.path("place")).filter(JsonNode::isObject).map(OutcomeReader::place),
                text(exception, "initializing"));
    }

    private static Limit limit(JsonNode json) {
        return ReportReader.constant(Limit.class, text(json, "limit"));
    }

    private static IllegalArgumentException unknown(JsonNode json) {
        return new IllegalArgumentException("it has the unknown kind \"" + text(json, "kind") + "\"");
    }
}
