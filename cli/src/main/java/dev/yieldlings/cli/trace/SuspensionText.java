package dev.yieldlings.cli.trace;

import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Suspension;
import dev.yieldlings.trace.data.Suspension.Local;

/** Describes where a body is suspended and its local variables. */
final class SuspensionText {
    private SuspensionText() {}

    /** Such as {@code waits at MyRange.java:9, i = 3, end = 5}. */
    static Prose of(Suspension suspension) {
        Prose text = Prose.of("waits at ").andPlace(suspension.place());
        for (Local local : suspension.locals()) {
            text = text.and(", ").andValue(local.name() + " = " + local.value());
        }
        return text;
    }
}
