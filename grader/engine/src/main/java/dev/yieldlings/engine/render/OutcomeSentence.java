package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;

/** A sentence about a step whose outcome is not the expected one. */
final class OutcomeSentence {
    private final Subject subject;
    private final Step step;

    private OutcomeSentence(Subject subject) {
        this.subject = subject;
        this.step = subject.step();
    }

    static Prose of(Subject subject) {
        return new OutcomeSentence(subject).sentence();
    }

    private Prose sentence() {
        return switch (step.outcome()) {
            case Outcome.Value value -> value(value);
            case Outcome.Completed() -> returned().and(wanted());
            case Outcome.Stopped(Thrown exception, Optional<String> value) -> stopped(exception, value);
            case Outcome.Raised(Thrown exception) -> threw(ThrownText.of(exception), exception);
            case Outcome.Limited(Outcome.Limit limit) -> limited(limit, 0);
            case Outcome.NotReached() -> subject.call().and(" was not made.");
        };
    }

    /** Begins a sentence that says that the call returned. */
    private Prose returned() {
        return subject.isDescribed()
                ? subject.gave("ended").and("without an exception")
                : subject.call().and(" returned");
    }

    private Prose value(Outcome.Value value) {
        if (step.expected() instanceof Expected.Value(String text, String type)) {
            Contrast both = Contrast.of(text, value.text());
            String difference = OutcomeText.difference(value, step.expected());
            Prose gave = subject.gave("gave").andValue(both.actual());
            return difference.isEmpty()
                    ? gave.and(subject.isQuestion() ? "; " : ", but ")
                            .andValue(both.expected())
                            .and(" was expected.")
                    : gave.and(unequal(value.type(), type));
        }
        return subject.gave("gave").andValue(value.text()).and(wanted());
    }

    private static String unequal(String actual, String expected) {
        return actual.equals(expected) || actual.isEmpty() || expected.isEmpty()
                ? ", which looks like the expected value but is not equal to it."
                : ", " + English.article(actual) + "; " + English.article(expected) + " was expected.";
    }

    private Prose stopped(Thrown exception, Optional<String> value) {
        if (step.expected() instanceof Expected.Stops(String type, Optional<String> wanted)
                && wanted.isPresent()
                && value.isPresent()) {
            Contrast both = Contrast.of(wanted.get(), value.get());
            Prose threw = subject.gave("threw").and(type + " with ").andValue(both.actual());
            return both.actual().equals(both.expected())
                    ? threw.and(", which looks like the expected value but is not equal to it.")
                    : threw.and(", but ").andValue(both.expected()).and(" was expected with it.");
        }
        return isStepOfSequence()
                ? subject.gave("threw").and(ThrownText.of(exception)).and(wanted())
                : threw(ThrownText.of(exception), exception);
    }

    private boolean isStepOfSequence() {
        return step.kind() == Kind.NEXT || step.kind() == Kind.SEND || step.kind() == Kind.RAISE;
    }

    private Prose threw(Prose what, Thrown exception) {
        boolean isSameType = step.expected() instanceof Expected.Raises(String type, boolean same)
                && same
                && type.equals(exception.type());
        return isSameType
                ? subject.gave("threw")
                        .and("another ")
                        .and(what)
                        .and("; the very exception that was raised was " + "expected.")
                : subject.gave("threw").and(what).and(wanted());
    }

    /** Says that a limit ended the step. */
    private Prose limited(Outcome.Limit limit, long allowed) {
        return Headline.usedUp(limit, allowed, Optional.of(subject));
    }

    /** Ends the sentence with the expected outcome. */
    private Prose wanted() {
        return switch (step.expected()) {
            case Expected.Value(String text, String type) ->
                Prose.of(", but ").andValue(text).and(" was expected.");
            case Expected.Completes() -> Prose.of(", but no exception was expected.");
            case Expected.Instance(String type) -> Prose.of(", but " + OutcomeText.instance(type) + " was expected.");
            case Expected.Stops(String type, Optional<String> value) ->
                Prose.of(", but ").andValue(OutcomeText.ending(type, value)).and(" was expected.");
            case Expected.Raises(String type, boolean same) ->
                Prose.of(
                        same
                                ? ", but that same " + type + " was expected to come out."
                                : ", but " + English.article(type) + " was expected.");
            case Expected.Rule(String description) ->
                Prose.of(", but ").andValue(description).and(" was expected.");
            case Expected.Holds() -> Prose.of(".");
        };
    }
}
