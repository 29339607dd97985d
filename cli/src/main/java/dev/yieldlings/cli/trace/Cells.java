package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Step;
import java.util.List;

/** The cells of a step's row in the trace table, uncut. */
final class Cells {
    /** Which states to show. */
    enum States {
        /** The states before and after the call. */
        BOTH,
        /** The state after the call. */
        AFTER,
        /** No states. */
        NONE
    }

    private Cells() {}

    /** Returns the call, the expected outcome, the actual outcome and, if asked for, the states. */
    static List<String> of(Step step, States states, Glyphs glyphs) {
        StepText text = StepText.of(step);
        String call = glyphs.clean(text.call());
        String expected = glyphs.clean(text.expected());
        String got = switch (step.mark()) {
            case AS_EXPECTED -> "";
            case DIVERGED -> glyphs.clean(text.actual());
            case NOT_REACHED -> "not reached";
        };
        return states == States.NONE
                ? List.of(call, expected, got)
                : List.of(call, expected, got, states(step, states, glyphs));
    }

    /** The states around a call; empty if its object has none. */
    static String states(Step step, States states, Glyphs glyphs) {
        String before = glyphs.clean(step.before().state());
        String after = glyphs.clean(step.after().state());
        boolean isChange = states == States.BOTH && !before.equals(after) && !before.isEmpty();
        return isChange ? before + " " + glyphs.arrow() + " " + after : after;
    }
}
