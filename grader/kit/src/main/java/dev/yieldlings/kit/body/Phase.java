package dev.yieldlings.kit.body;

import dev.yieldlings.kit.State;

/** A generator's state, with the one distinction that only its iterators bring in. */
enum Phase {
    CREATED(State.CREATED),
    RUNNING(State.RUNNING),
    SUSPENDED(State.SUSPENDED),
    /** Suspended, at a yield whose value hasNext() has taken and nobody has been given yet. */
    LOOKED_AHEAD(State.SUSPENDED),
    CLOSED(State.CLOSED);

    final State state;

    Phase(State state) {
        this.state = state;
    }
}
