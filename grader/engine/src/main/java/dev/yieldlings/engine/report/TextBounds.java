package dev.yieldlings.engine.report;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;
import dev.yieldlings.trace.data.Thrown;
import java.util.List;
import java.util.Optional;

/** Limits the length of texts that a worker sent. */
public final class TextBounds {
    private static final int LONGEST = 2_000;
    private static final int MOST = 200;

    private TextBounds() {}

    /**
     * Returns the text; if it is too long, its beginning and end, and the number of characters left out between them.
     */
    public static String bounded(String text) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int half = LONGEST / 2;
        return text.substring(0, half) + "\u2026(" + (text.length() - 2 * half) + " more)\u2026"
                + text.substring(text.length() - half);
    }

    /** Returns the failure with its texts limited. */
    public static Failure bounded(Failure failure) {
        return new Failure(
                bounded(failure.fact()), bounded(failure.reason()), bounded(failure.question()), failure.random());
    }

    private static Fact bounded(Fact fact) {
        return switch (fact) {
            case Fact.HasNextMoved(int times, List<String> lost) -> new Fact.HasNextMoved(times, bounded(lost));
            case Fact.Skipped(List<String> lost) -> new Fact.Skipped(bounded(lost));
            case Fact.EndedEarly(Optional<String> missing) -> new Fact.EndedEarly(missing.map(TextBounds::bounded));
            case Fact.RuleBroken(String says) -> new Fact.RuleBroken(bounded(says));
            case Fact.TestFailed(
                    String test,
                    String says,
                    Optional<String> expected,
                    Optional<String> actual,
                    Optional<Place> place) ->
                new Fact.TestFailed(
                        bounded(test),
                        bounded(says),
                        expected.map(TextBounds::bounded),
                        actual.map(TextBounds::bounded),
                        place);
            case Fact.TestAborted(String says) -> new Fact.TestAborted(bounded(says));
            case Fact.Threw(Thrown exception) -> new Fact.Threw(bounded(exception));
            case Fact.WrongOutcome(),
                    Fact.BrokenRequirement(),
                    Fact.Repeated(),
                    Fact.SharedPlace _,
                    Fact.WentOn(),
                    Fact.UsedUp _,
                    Fact.Unfinished() -> fact;
        };
    }

    static Expected bounded(Expected expected) {
        return switch (expected) {
            case Expected.Value(String text, String type) -> new Expected.Value(bounded(text), bounded(type));
            case Expected.Instance(String type) -> new Expected.Instance(bounded(type));
            case Expected.Stops(String type, Optional<String> value) ->
                new Expected.Stops(bounded(type), value.map(TextBounds::bounded));
            case Expected.Raises(String type, boolean same) -> new Expected.Raises(bounded(type), same);
            case Expected.Rule(String description) -> new Expected.Rule(bounded(description));
            case Expected.Completes(), Expected.Holds() -> expected;
        };
    }

    static Outcome bounded(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value(String text, String type) -> new Outcome.Value(bounded(text), bounded(type));
            case Outcome.Stopped(Thrown exception, Optional<String> value) ->
                new Outcome.Stopped(bounded(exception), value.map(TextBounds::bounded));
            case Outcome.Raised(Thrown exception) -> new Outcome.Raised(bounded(exception));
            case Outcome.Completed(), Outcome.Limited _, Outcome.NotReached() -> outcome;
        };
    }

    static Suspension bounded(Suspension suspension) {
        return new Suspension(
                bounded(suspension.place()),
                suspension.locals().stream()
                        .limit(MOST)
                        .map(local -> new Local(bounded(local.name()), bounded(local.value())))
                        .toList());
    }

    private static Thrown bounded(Thrown thrown) {
        return new Thrown(
                bounded(thrown.type()),
                bounded(thrown.qualifiedType()),
                bounded(thrown.message()),
                thrown.place().map(TextBounds::bounded),
                bounded(thrown.initializing()));
    }

    private static Place bounded(Place place) {
        return new Place(bounded(place.file()), place.line());
    }

    private static List<String> bounded(List<String> texts) {
        return texts.stream().limit(MOST).map(TextBounds::bounded).toList();
    }
}
