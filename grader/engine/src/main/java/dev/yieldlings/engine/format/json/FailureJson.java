package dev.yieldlings.engine.format.json;

import dev.yieldlings.engine.render.FailureText;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Thrown;
import dev.yieldlings.trace.data.Trace;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a check's failure as the object {@code failure} of a JSON report. */
final class FailureJson {
    private FailureJson() {}

    static void write(JsonGenerator json, Failure failure, Trace trace) {
        FailureText text = FailureText.of(failure, trace);
        json.writeObjectPropertyStart("failure");
        json.writeName("fact");
        fact(json, failure.fact());
        json.writeStringProperty("headline", text.headline().text());
        json.writeStringProperty("explanation", text.explanation().text());
        json.writeStringProperty("reason", text.reason().text());
        json.writeStringProperty("question", text.question().text());
        failure.random().ifPresent(random -> {
            json.writeObjectPropertyStart("randomScript");
            json.writeNumberProperty("number", random.number());
            json.writeNumberProperty("of", random.of());
            json.writeNumberProperty("seed", random.seed());
            json.writeNumberProperty("calls", random.calls());
            json.writeNumberProperty("shortenedTo", random.shortenedTo());
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    private static void fact(JsonGenerator json, Fact fact) {
        json.writeStartObject();
        switch (fact) {
            case Fact.WrongOutcome() -> json.writeStringProperty("kind", "wrong-outcome");
            case Fact.BrokenRequirement() -> json.writeStringProperty("kind", "broken-requirement");
            case Fact.HasNextMoved(int times, List<String> lost) -> {
                json.writeStringProperty("kind", "has-next-moved");
                json.writeNumberProperty("times", times);
                OutcomeJson.strings(json, "lost", lost);
            }
            case Fact.Skipped(List<String> lost) -> {
                json.writeStringProperty("kind", "skipped");
                OutcomeJson.strings(json, "lost", lost);
            }
            case Fact.Repeated() -> json.writeStringProperty("kind", "repeated");
            case Fact.SharedPlace(int other) -> {
                json.writeStringProperty("kind", "shared-place");
                json.writeNumberProperty("other", other);
            }
            case Fact.EndedEarly(Optional<String> missing) -> {
                json.writeStringProperty("kind", "ended-early");
                missing.ifPresent(value -> json.writeStringProperty("missing", value));
            }
            case Fact.WentOn() -> json.writeStringProperty("kind", "went-on");
            case Fact.RuleBroken(String says) -> {
                json.writeStringProperty("kind", "rule-broken");
                json.writeStringProperty("says", says);
            }
            case Fact.TestFailed(
                    String test,
                    String says,
                    Optional<String> expected,
                    Optional<String> actual,
                    Optional<Place> place) -> {
                json.writeStringProperty("kind", "test-failed");
                json.writeStringProperty("test", test);
                json.writeStringProperty("says", says);
                expected.ifPresent(value -> json.writeStringProperty("expected", value));
                actual.ifPresent(value -> json.writeStringProperty("actual", value));
                place.ifPresent(line -> OutcomeJson.place(json, line));
            }
            case Fact.TestAborted(String says) -> {
                json.writeStringProperty("kind", "test-aborted");
                json.writeStringProperty("says", says);
            }
            case Fact.Threw(Thrown exception) -> {
                json.writeStringProperty("kind", "threw");
                OutcomeJson.thrown(json, exception);
            }
            case Fact.UsedUp(Outcome.Limit limit, long allowed) -> {
                json.writeStringProperty("kind", "used-up");
                json.writeStringProperty("limit", OutcomeJson.id(limit));
                json.writeNumberProperty("allowed", allowed);
            }
            case Fact.Unfinished() -> json.writeStringProperty("kind", "unfinished");
        }
        json.writeEndObject();
    }
}
