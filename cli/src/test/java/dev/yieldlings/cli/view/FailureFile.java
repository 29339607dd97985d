package dev.yieldlings.cli.view;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Outcome;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Reads a failure back from a report's JSON: what is written there is enough to tell it. */
final class FailureFile {
    private FailureFile() {}

    static Optional<Failure> read(JsonNode json) {
        return json.isMissingNode()
                ? Optional.empty()
                : Optional.of(new Failure(
                        fact(json.path("fact")),
                        json.path("reason").asString(),
                        json.path("question").asString(),
                        random(json.path("randomScript"))));
    }

    private static Fact fact(JsonNode json) {
        return switch (json.path("kind").asString()) {
            case "wrong-outcome" -> new Fact.WrongOutcome();
            case "broken-requirement" -> new Fact.BrokenRequirement();
            case "has-next-moved" ->
                new Fact.HasNextMoved(json.path("times").asInt(), TraceFile.texts(json.path("lost")));
            case "skipped" -> new Fact.Skipped(TraceFile.texts(json.path("lost")));
            case "repeated" -> new Fact.Repeated();
            case "shared-place" -> new Fact.SharedPlace(json.path("other").asInt());
            case "ended-early" -> new Fact.EndedEarly(TraceFile.text(json, "missing"));
            case "went-on" -> new Fact.WentOn();
            case "rule-broken" -> new Fact.RuleBroken(json.path("says").asString());
            case "threw" -> new Fact.Threw(OutcomeFile.thrown(json.path("exception")));
            case "used-up" ->
                new Fact.UsedUp(
                        Outcome.Limit.valueOf(ReportFile.name(json.path("limit"))),
                        json.path("allowed").asLong());
            default -> new Fact.Unfinished();
        };
    }

    private static Optional<RandomScript> random(JsonNode json) {
        return json.isMissingNode()
                ? Optional.empty()
                : Optional.of(new RandomScript(
                        json.path("number").asInt(),
                        json.path("of").asInt(),
                        json.path("seed").asLong(),
                        json.path("calls").asInt(),
                        json.path("shortenedTo").asInt()));
    }
}
