package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Step;
import java.util.List;

/** What a row of the table says about a step, in full. */
final class Cells {
    /** How much to show about states. */
    enum States {
        /** Before and after. */
        BOTH,
        /** After. */
        AFTER,
        /** Nothing. */
        NONE
    }

    private Cells() {}

    /** The call, what was expected, what came, and with states the states. */
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

    /** The states around a call; empty if there are none. */
    static String states(Step step, States states, Glyphs glyphs) {
        String before = glyphs.clean(step.before().state());
        String after = glyphs.clean(step.after().state());
        boolean isChange = states == States.BOTH && !before.equals(after) && !before.isEmpty();
        return isChange ? before + " " + glyphs.arrow() + " " + after : after;
    }
}
