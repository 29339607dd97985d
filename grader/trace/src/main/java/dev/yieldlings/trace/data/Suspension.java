package dev.yieldlings.trace.data;

import java.util.List;

/**
 * Where a generator's body waits: what Python shows as {@code gi_frame} with its {@code f_lineno} and {@code f_locals}.
 *
 * @param place the line of the yield
 * @param locals the body's local variables in the order of their slots
 */
public record Suspension(Place place, List<Local> locals) {
    public Suspension {
        locals = List.copyOf(locals);
    }

    /**
     * A local variable of a body that waits.
     *
     * @param name as the learner declared it
     * @param value its value then, as a learner would write it
     */
    public record Local(String name, String value) {}
}
