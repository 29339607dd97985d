package dev.yieldlings.trace.data;

import dev.yieldlings.trace.data.Step.Mark;

/** What a trace lists. */
public sealed interface Entry permits Step, Entry.Elided {
    /**
     * Steps that were left out.
     *
     * @param count how many
     * @param mark how all of them stand to what was expected
     */
    record Elided(int count, Mark mark) implements Entry {}
}
