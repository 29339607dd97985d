package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;

/** The expected and the actual outcome of a call, short enough for a table cell. */
final class OutcomeText {
    private OutcomeText() {}

    static String of(Expected expected) {
        return switch (expected) {
            case Expected.Value(String text, String type) -> text;
            case Expected.Completes() -> "no exception";
            case Expected.Instance(String type) -> instance(type);
            case Expected.Stops(String type, Optional<String> value) -> ending(type, value);
            case Expected.Raises(String type, boolean same) -> same ? "that same " + type : type;
            case Expected.Rule(String description) -> description;
            case Expected.Holds() -> "holds";
        };
    }

    /** Names an object of a type; of {@code Object} it is just "an object". */
    static String instance(String type) {
        return type.equals("Object") ? "an object" : English.article(type);
    }

    /** Returns the actual outcome, with its difference if it reads like the expected one. */
    static String of(Outcome outcome, Expected expected) {
        return switch (outcome) {
            case Outcome.Value value -> value.text() + difference(value, expected);
            case Outcome.Completed() -> "no exception";
            case Outcome.Stopped(Thrown exception, Optional<String> value) ->
                value.isPresent() && asksForValue(expected)
                        ? ending(exception.type(), value)
                        : ThrownText.of(exception).text();
            case Outcome.Raised(Thrown exception) ->
                expected instanceof Expected.Raises(String type, boolean same) && same && type.equals(exception.type())
                        ? "another " + ThrownText.of(exception).text()
                        : ThrownText.of(exception).text();
            case Outcome.Limited(Outcome.Limit limit) ->
                switch (limit) {
                    case STEPS -> "out of steps";
                    case MEMORY -> "out of memory";
                };
            case Outcome.NotReached() -> "";
        };
    }

    /** Returns how a value differs from an expected one with the same text, or an empty text if their texts differ. */
    static String difference(Outcome.Value actual, Expected expected) {
        if (!(expected instanceof Expected.Value(String text, String type)) || !text.equals(actual.text())) {
            return "";
        }
        return type.equals(actual.type()) || type.isEmpty() || actual.type().isEmpty()
                ? " (looks the same, but is not equal)"
                : " (" + English.article(actual.type()) + ", not " + English.article(type) + ")";
    }

    private static boolean asksForValue(Expected expected) {
        return expected instanceof Expected.Stops(String type, Optional<String> value) && value.isPresent();
    }

    static String ending(String type, Optional<String> value) {
        return type + value.map(returned -> " with " + returned).orElse("");
    }
}
