package dev.yieldlings.exercises.itertools;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A recorded case; {@code record.py}, which writes them, says what each of its parts means.
 *
 * @param tool what was called, by Python's name
 * @param items what the source gave
 * @param arguments numbers, or a value to fill up with
 * @param function the name of the function that the tool got, if it got one
 * @param script the numbers of the generators that were stepped
 * @param trace what each step gave
 * @param refused whether the call itself was refused
 */
record Recording(
        String tool,
        List<@Nullable Integer> items,
        List<@Nullable Integer> arguments,
        @Nullable String function,
        List<Integer> script,
        List<Observation> trace,
        boolean refused) {
    Recording {
        items = Collections.unmodifiableList(new ArrayList<>(items));
        arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
        script = List.copyOf(script);
        trace = List.copyOf(trace);
    }

    /**
     * What one step gave.
     *
     * @param value what was yielded: a number, two of them, or null
     * @param end whether nothing was
     * @param pulled how many items the source had given by then
     * @param asked how often the function had been called by then
     */
    record Observation(@Nullable Object value, boolean end, int pulled, int asked) {}

    int argument(int index) {
        Integer argument = arguments.get(index);
        return argument == null ? Integer.MAX_VALUE : argument;
    }

    @Override
    public String toString() {
        return tool + " of " + items + arguments + (function == null ? "" : " with " + function) + ", stepped "
                + script;
    }
}
