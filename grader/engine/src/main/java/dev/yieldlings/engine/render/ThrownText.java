package dev.yieldlings.engine.render;

import dev.yieldlings.trace.data.Thrown;

/** An exception in words: its type, its message, the learner's line that it came from. */
final class ThrownText {
    private ThrownText() {}

    /** Such as {@code IllegalStateException: no more (at MyRange.java:9)}. */
    static Prose of(Thrown thrown) {
        Prose text = Prose.value(thrown.type());
        if (!thrown.message().isBlank()) {
            text = text.and(": ").andValue(thrown.message());
        }
        if (thrown.place().isPresent()) {
            text = text.and(" (at ").andValue(thrown.place().get().toString()).and(")");
        }
        return thrown.initializing().isEmpty()
                ? text
                : text.and(" in the static initialiser of ").andValue(thrown.initializing());
    }
}
