package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;

/** A step without an expectation in one line: the call, its outcome, and the suspension point after it. */
public final class StepSummary {
    private StepSummary() {}

    /** Returns call and outcome, such as {@code g.next() → 3}. */
    public static Prose call(Step step, Glyphs glyphs) {
        return Prose.value(step.call().text()).and(" " + glyphs.arrow() + " ").and(outcome(step.outcome()));
    }

    /** Returns call and outcome in words, such as {@code g.next() gave 3}. */
    public static Prose callInWords(Step step) {
        Prose call = Prose.value(step.call().text());
        return switch (step.outcome()) {
            case Outcome.Value value -> call.and(" gave ").and(outcome(value));
            case Outcome.Stopped _, Outcome.Raised _ -> call.and(" threw ").and(outcome(step.outcome()));
            case Outcome.Completed _ -> call.and(" is done");
            case Outcome.Limited _, Outcome.NotReached _ -> call.and(" was stopped");
        };
    }

    /** Returns the outcome of a call. */
    public static Prose outcome(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Value(String text, String type) -> Prose.value(text);
            case Outcome.Completed() -> Prose.of("done");
            case Outcome.Stopped(Thrown exception, Optional<String> value) ->
                Prose.value(exception.type())
                        .and(value.filter(returned -> !returned.equals("null"))
                                .map(returned -> Prose.of(" with ").andValue(returned))
                                .orElse(Prose.NONE));
            case Outcome.Raised(Thrown exception) -> thrown(exception);
            case Outcome.Limited _, Outcome.NotReached() -> Prose.of("stopped");
        };
    }

    private static Prose thrown(Thrown exception) {
        Prose text = Prose.value(exception.type());
        if (!exception.message().isEmpty()) {
            text = text.and(": ").andValue(exception.message());
        }
        return exception.place().isPresent()
                ? text.and(" (at ").andPlace(exception.place().get()).and(")")
                : text;
    }

    /**
     * Returns the states around the call, such as {@code CREATED → SUSPENDED, waits at MyRange.java:9, i = 3};
     * empty if the object has no state.
     */
    public static Prose states(Step step, Glyphs glyphs) {
        return states(step, " " + glyphs.arrow() + " ");
    }

    /** Returns the states around the call in words. */
    public static Prose statesInWords(Step step) {
        return states(step, ", then ");
    }

    private static Prose states(Step step, String between) {
        String before = step.before().state();
        String after = step.after().state();
        if (after.isEmpty()) {
            return Prose.NONE;
        }
        Prose states = before.equals(after) || before.isEmpty()
                ? Prose.value(after)
                : Prose.value(before).and(between).andValue(after);
        return step.after()
                .suspension()
                .map(waits -> states.and(", ").and(waits(waits)))
                .orElse(states);
    }

    /**
     * Returns where a body is suspended and its local variables; for an object without a suspension point, its
     * fields.
     */
    public static Prose waits(Suspension suspension) {
        return SuspensionText.of(suspension);
    }
}
