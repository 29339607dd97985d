package dev.yieldlings.trace.model;

import dev.yieldlings.trace.data.Step.Kind;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A kind of call in random scripts.
 *
 * @param kind the kind of step
 * @param label returns the call's text for an argument, as a learner would write it
 * @param inputs the arguments
 * @param onLearners makes the call on the learner's object
 * @param onReference makes the call on the reference's object
 * @param <L> the type of the learner's object
 * @param <M> the type of the reference's object
 * @param <A> the arguments' type
 */
record Move<L, M, A>(
        Kind kind,
        Function<? super A, String> label,
        Inputs<A> inputs,
        Action<L, A> onLearners,
        Action<M, A> onReference) {

    /** A call on an object. */
    interface Action<T, A> {
        @Nullable
        Object on(T object, A argument) throws Exception;
    }

    /** A call with its argument. */
    record Act<L, M, A>(Move<L, M, A> move, A argument) {
        Kind kind() {
            return move.kind;
        }

        String label() {
            return move.label.apply(argument);
        }

        @Nullable
        Object onLearners(L object) throws Exception {
            return move.onLearners.on(object, argument);
        }

        @Nullable
        Object onReference(M object) throws Exception {
            return move.onReference.on(object, argument);
        }

        Stream<Act<L, M, A>> simpler() {
            return move.inputs.simpler(argument).map(simpler -> new Act<>(move, simpler));
        }
    }

    Act<L, M, A> draw(Random random) {
        return new Act<>(this, inputs.draw(random));
    }
}
