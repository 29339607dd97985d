package dev.yieldlings.trace;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.State;
import dev.yieldlings.trace.data.Moment;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.outcome.Attempt;
import dev.yieldlings.trace.outcome.Values;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A script for a generator; each step shows the state before and after it.
 *
 * @param <Y> the type of the yielded values
 * @param <S> the type of the sent values
 * @param <R> the type of the returned value
 */
public final class GeneratorScript<Y, S, R> extends Steps<GeneratorScript<Y, S, R>> {
    private final Generator<Y, S, R> generator;
    private @Nullable Iterator<Y> iterator;

    GeneratorScript(int object, String name, Generator<Y, S, R> generator) {
        super(object, name);
        this.generator = generator;
    }

    /** Calls {@code next()}. */
    public Reaction<GeneratorScript<Y, S, R>> next() {
        return perform(Kind.NEXT, "next", List.of(), generator::next, End.OF_GENERATORS);
    }

    /** Calls {@code send(value)}. */
    public Reaction<GeneratorScript<Y, S, R>> send(@Nullable S value) {
        return perform(Kind.SEND, "send", List.of(Values.show(value)), () -> generator.send(value), End.OF_GENERATORS);
    }

    /** Calls {@code raise(exception)}. */
    public Reaction<GeneratorScript<Y, S, R>> raise(Throwable exception) {
        String type = exception.getClass().getSimpleName();
        return perform(Kind.RAISE, "raise", List.of(type), () -> generator.raise(exception), End.OF_GENERATORS);
    }

    /** Calls {@code close()} and expects it to return. */
    public GeneratorScript<Y, S, R> close() {
        return perform(
                        Kind.CLOSE,
                        "close",
                        List.of(),
                        () -> {
                            generator.close();
                            return null;
                        },
                        End.OF_GENERATORS)
                .completes();
    }

    /** Calls {@code next()} once for each value, and expects exactly these values. */
    @SafeVarargs
    public final GeneratorScript<Y, S, R> yieldsEach(@Nullable Y... values) {
        for (@Nullable Y value : values) {
            next().yields(value);
        }
        return this;
    }

    /** Calls {@code hasNext()} of a for-each loop's iterator, the same iterator each time, and expects this answer. */
    public GeneratorScript<Y, S, R> hasNext(boolean expected) {
        return perform(
                        Kind.HAS_NEXT,
                        "iterator().hasNext",
                        List.of(),
                        () -> looking().hasNext(),
                        End.OF_GENERATORS)
                .answers(expected);
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

    /** Calls {@code state()} as a separate step, and expects this state. */
    public GeneratorScript<Y, S, R> state(State expected) {
        return perform(Kind.STATE, "state", List.of(), generator::state, End.OF_GENERATORS)
                .answers(expected);
    }

    /** Expects the last call to have left the generator in this state. */
    public GeneratorScript<Y, S, R> in(State expected) {
        return leaves(expected.name());
    }

    /** Calls {@code next()} until the end, and expects the end within this many calls; the values don't matter. */
    public GeneratorScript<Y, S, R> runsOut(int most) {
        return runsOut(generator::next, End.OF_GENERATORS, most);
    }

    /** Returns the generator, for calls outside the script. */
    public Generator<Y, S, R> generator() {
        return generator;
    }

    @Override
    GeneratorScript<Y, S, R> self() {
        return this;
    }

    @Override
    Moment moment() {
        return switch (Attempt.of(generator::state)) {
            case Attempt.Returned(State state) -> new Moment(state.name(), suspension(state));
            case Attempt.Returned(Object other) -> Moment.in(Values.show(other));
            case Attempt.Threw(Throwable _) -> Moment.in("?");
        };
    }

    private Optional<Suspension> suspension(State state) {
        return state == State.SUSPENDED ? recorder().process().suspensions().apply(generator) : Optional.empty();
    }
}
