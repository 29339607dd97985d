package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;

/** A trace in a terminal: the states that it led through, then its steps, as a table where that fits. */
public final class TraceView {
    private TraceView() {}

    /**
     * The lines that show a trace.
     *
     * @param trace one that has steps
     * @param canvas what to draw on; at least 30 columns wide
     */
    public static List<String> lines(Trace trace, Canvas canvas) {
        List<String> lines = new ArrayList<>(StateStrip.lines(trace, canvas));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        VisibleSteps window = VisibleSteps.of(trace);
        List<TraceItem> items = window.items();
        window.unseen().ifPresent(object -> lines.addAll(canvas.lines(making(object), 0)));
        lines.addAll(TraceTable.fitting(items, canvas)
                .map(TraceTable::lines)
                .orElseGet(() -> TraceStack.lines(items, canvas)));
        return lines;
    }

    /** How an object was made, as a suite writes it. */
    static Prose making(TracedObject object) {
        String name = object.name().isEmpty() ? "" : object.name() + " = ";
        return Prose.of("made by ").andValue(name + object.making());
    }
}
