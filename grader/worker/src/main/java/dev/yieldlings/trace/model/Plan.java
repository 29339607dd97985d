package dev.yieldlings.trace.model;

import dev.yieldlings.trace.model.Move.Act;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A random script: an object and the calls on it.
 *
 * @param input the input from which the object is created
 * @param acts the calls, in order
 */
record Plan<I, L, M>(I input, List<Act<L, M, ?>> acts) {
    Plan {
        acts = List.copyOf(acts);
    }

    /** Returns the plan with only its first calls. */
    Plan<I, L, M> cutAfter(int calls) {
        return new Plan<>(input, acts.subList(0, Math.min(calls, acts.size())));
    }

    /** Returns slightly simpler plans: with one call less, a simpler input, or a simpler argument. */
    Stream<Plan<I, L, M>> simpler(Inputs<I> inputs) {
        Stream<Plan<I, L, M>> shorter = IntStream.range(0, acts.size()).mapToObj(this::without);
        Stream<Plan<I, L, M>> ofSimplerInput = inputs.simpler(input).map(simpler -> new Plan<>(simpler, acts));
        Stream<Plan<I, L, M>> ofSimplerCalls = IntStream.range(0, acts.size())
                .boxed()
                .flatMap(place -> acts.get(place).simpler().map(act -> with(place, act)));
        return Stream.of(shorter, ofSimplerInput, ofSimplerCalls).flatMap(plans -> plans);
    }

    private Plan<I, L, M> without(int place) {
        List<Act<L, M, ?>> fewer = new ArrayList<>(acts);
        fewer.remove(place);
        return new Plan<>(input, fewer);
    }

    private Plan<I, L, M> with(int place, Act<L, M, ?> act) {
        List<Act<L, M, ?>> changed = new ArrayList<>(acts);
        changed.set(place, act);
        return new Plan<>(input, changed);
    }
}
