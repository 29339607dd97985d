package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Trace;
import dev.yieldlings.trace.data.TracedObject;
import java.util.ArrayList;
import java.util.List;

/** A trace for a terminal: the objects' state changes, then the steps, as a table if it fits. */
public final class TraceView {
    private TraceView() {}

    /**
     * Returns the lines that show a trace.
     *
     * @param trace a trace with at least one step
     * @param canvas the canvas to draw on, at least 30 columns wide
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

    /** Tells how an object was made, in the suite's words. */
    static Prose making(TracedObject object) {
        String name = object.name().isEmpty() ? "" : object.name() + " = ";
        return Prose.of("made by ").andValue(name + object.making());
    }
}
