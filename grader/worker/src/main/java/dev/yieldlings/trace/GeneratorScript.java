package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.recording.Outcome;
import dev.yieldlings.trace.recording.Values;
import dev.yieldlings.worker.message.TraceStep;
import org.jspecify.annotations.Nullable;

/**
 * A script over a generator; each step shows the state before and after it.
 *
 * @param <Y> what it yields
 * @param <S> what is sent to it
 * @param <R> what it returns
 */
public final class GeneratorScript<Y, S, R> extends Steps<GeneratorScript<Y, S, R>> {
    private static final String END = "StopIteration";

    private final Generator<Y, S, R> generator;

    GeneratorScript(Generator<Y, S, R> generator) {
        this.generator = generator;
    }

    /** Calls {@code next()}. */
    public Reaction<GeneratorScript<Y, S, R>> next() {
        return perform("next()", generator::next, END);
    }

    /** Calls {@code send(value)}. */
    public Reaction<GeneratorScript<Y, S, R>> send(@Nullable S value) {
        return perform("send(" + Values.show(value) + ")", () -> generator.send(value), END);
    }

    /** Calls {@code raise(exception)}. */
    public Reaction<GeneratorScript<Y, S, R>> raise(Throwable exception) {
        String call = "raise(" + exception.getClass().getSimpleName() + ")";
        return perform(call, () -> generator.raise(exception), END);
    }

    /** Calls {@code close()} and expects it to return. */
    public GeneratorScript<Y, S, R> close() {
        return perform(
                        "close()",
                        () -> {
                            generator.close();
                            return null;
                        },
                        END)
                .completes();
    }

    /** Calls {@code next()} once for each value, and expects just these. */
    @SafeVarargs
    public final GeneratorScript<Y, S, R> yieldsEach(Y... values) {
        for (Y value : values) {
            next().yields(value);
        }
        return this;
    }

    /** Asks for the state, as a step of its own. */
    public GeneratorScript<Y, S, R> state(State expected) {
        return perform("state()", generator::state, END).answers(expected);
    }

    /** Expects the last step to have left the generator in this state. */
    public GeneratorScript<Y, S, R> in(State expected) {
        TraceStep step = lastStep();
        boolean asExpected = step.asExpected() && step.after().equals(expected.name());
        return alsoJudged(new TraceStep(
                step.call(),
                step.expected() + ", " + expected,
                step.actual() + ", " + step.after(),
                step.before(),
                step.after(),
                step.printed(),
                asExpected));
    }

    @Override
    GeneratorScript<Y, S, R> self() {
        return this;
    }

    @Override
    String shownState() {
        return switch (Outcome.of(generator::state)) {
            case Outcome.Returned(State state) -> state.name();
            case Outcome.Returned(Object other) -> Values.show(other);
            case Outcome.Threw(Throwable thrown) -> "?";
        };
    }
}
