package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.outcome.Outcome;
import dev.yieldlings.trace.outcome.Values;
import java.util.Iterator;
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
    private @Nullable Iterator<Y> iterator;

    GeneratorScript(String name, Generator<Y, S, R> generator) {
        super(name);
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
    public final GeneratorScript<Y, S, R> yieldsEach(@Nullable Y... values) {
        for (@Nullable Y value : values) {
            next().yields(value);
        }
        return this;
    }

    /** Calls {@code hasNext()} of the iterator that a for-each loop would use, the same one each time. */
    public GeneratorScript<Y, S, R> hasNext(boolean expected) {
        return perform("iterator().hasNext()", () -> looking().hasNext(), END).answers(expected);
    }

    private Iterator<Y> looking() {
        if (iterator == null) {
            iterator = generator.iterator();
        }
        return iterator;
    }

    /** Calls {@code next()}, and expects the end of the generator. */
    public GeneratorScript<Y, S, R> stops() {
        return next().stops();
    }

    /** Calls {@code next()}, and expects the end of the generator with this value returned from its body. */
    public GeneratorScript<Y, S, R> stopsWith(@Nullable Object value) {
        return next().stopsWith(value);
    }

    /** Asks for the state, as a step of its own. */
    public GeneratorScript<Y, S, R> state(State expected) {
        return perform("state()", generator::state, END).answers(expected);
    }

    /** Expects the last call to have left the generator in this state. */
    public GeneratorScript<Y, S, R> in(State expected) {
        return alsoInState("the generator", expected.name());
    }

    /** Calls {@code next()} until the end comes, and expects it within so many calls; no value is judged. */
    public GeneratorScript<Y, S, R> runsOut(int most) {
        return runsOut(generator::next, END, most);
    }

    /** The generator itself, for calls that no script makes. */
    public Generator<Y, S, R> generator() {
        return generator;
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
