package dev.yieldlings.trace.data;

import java.util.List;

/**
 * The position and locals of a suspended generator body, which Python shows as {@code gi_frame} with {@code f_lineno}
 * and {@code f_locals}.
 *
 * @param place the line of the yield
 * @param locals the body's local variables in the order of their slots
 */
public record Suspension(Place place, List<Local> locals) {
    public Suspension {
        locals = List.copyOf(locals);
    }

    /**
     * A local variable of a suspended body.
     *
     * @param name the variable's name in the source
     * @param value its value at that time, as a learner would write it
     */
    public record Local(String name, String value) {}
}
