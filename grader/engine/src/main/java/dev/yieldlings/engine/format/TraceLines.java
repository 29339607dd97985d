package dev.yieldlings.engine.format;

import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Trace;
import java.util.stream.Collectors;

/** A trace as plain text, for formats without a structure for it. */
public final class TraceLines {
    private TraceLines() {}

    /** Returns a line for each step with the expected outcome, and with the actual one if it is different. */
    public static String of(Trace trace) {
        return trace.entries().stream().map(TraceLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(Entry entry) {
        StepText text = StepText.of(entry);
        if (!(entry instanceof Step step)) {
            return "  " + text.call();
        }
        return switch (step.mark()) {
            case AS_EXPECTED -> "  " + text.call() + "  " + text.expected() + states(step);
            case DIVERGED ->
                "X " + text.call() + "  expected " + text.expected() + ", got " + text.actual() + states(step);
            case NOT_REACHED -> "- " + text.call() + "  " + text.expected();
        };
    }

    private static String states(Step step) {
        String before = step.before().state();
        String after = step.after().state();
        return before.isEmpty() && after.isEmpty()
                ? ""
                : "  [" + (before.equals(after) ? after : before + " -> " + after) + "]";
    }
}
