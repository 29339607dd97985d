package dev.yieldlings.trace.data;

import java.util.Optional;

/**
 * What is known of an object at a moment.
 *
 * @param state its state, as a learner would write it; empty where it has none to show
 * @param suspension where its body waits and with which locals; only known of the kit's generators, while they are
 *     SUSPENDED, in a check that failed
 */
public record Moment(String state, Optional<Suspension> suspension) {
    /** Nothing is known. */
    public static final Moment UNKNOWN = new Moment("", Optional.empty());

    /** Only the state is known. */
    public static Moment in(String state) {
        return state.isEmpty() ? UNKNOWN : new Moment(state, Optional.empty());
    }
}
