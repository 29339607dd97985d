package dev.yieldlings.trace.data;

import dev.yieldlings.trace.data.Step.Mark;

/** An entry of a trace. */
public sealed interface Entry permits Step, Entry.Elided {
    /**
     * Steps that were left out.
     *
     * @param count the number of steps
     * @param mark the mark of all of them
     */
    record Elided(int count, Mark mark) implements Entry {}
}
