package dev.yieldlings.engine.pool;

import java.util.Optional;

/** What a request may rely on of the child that answers it, and what others may rely on after it. */
public sealed interface Trust {
    /** It runs nothing of a stranger's: it needs a sound child, and leaves it so. */
    record Own() implements Trust {}

    /**
     * It runs something of a stranger's, and needs a sound child.
     *
     * @param probe shows whether the child is still sound; without one, the child is not used again
     */
    record Stranger(Optional<Probe> probe) implements Trust {}

    /**
     * It runs something of a stranger's in a child that has run others' before, unprobed. Its answer may be wrong until
     * it is known that the child was sound.
     *
     * @param probe shows whether the child is still sound
     * @param soundness whether it was
     */
    record Provisional(Probe probe, Soundness soundness) implements Trust {}
}
