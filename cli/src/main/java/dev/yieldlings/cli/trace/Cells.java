package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.text.Contrast;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.List;

/** What a row of the table says about a step, in full. */
final class Cells {
    /** How much is told about states. */
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
    static List<String> of(TraceStep step, States states, Glyphs glyphs) {
        Contrast values = Contrast.whole(step.expected(), step.actual(), glyphs);
        String expected = step.mark() == Mark.DIVERGED ? values.expected() : glyphs.clean(step.expected());
        String got = switch (step.mark()) {
            case AS_EXPECTED -> "";
            case DIVERGED -> values.actual();
            case NOT_REACHED -> "not reached";
        };
        String call = glyphs.clean(step.call());
        return states == States.NONE
                ? List.of(call, expected, got)
                : List.of(call, expected, got, states(step, states, glyphs));
    }

    /** The states around a call; empty where there are none. */
    static String states(TraceStep step, States states, Glyphs glyphs) {
        String before = glyphs.clean(step.before());
        String after = glyphs.clean(step.after());
        boolean isChange = states == States.BOTH && !before.equals(after) && !before.isEmpty();
        return isChange ? before + " " + glyphs.arrow() + " " + after : after;
    }
}
