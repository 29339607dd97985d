package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
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
     * @param sheet what to draw on; at least 30 columns wide
     */
    public static List<String> lines(Trace trace, Sheet sheet) {
        List<String> lines = new ArrayList<>(StateStrip.lines(trace, sheet));
        if (!lines.isEmpty()) {
            lines.add("");
        }
        VisibleSteps window = VisibleSteps.of(trace);
        List<Item> items = window.items();
        window.unseen().ifPresent(object -> lines.addAll(sheet.lines(making(object), 0)));
        lines.addAll(TraceTable.fitting(items, sheet)
                .map(TraceTable::lines)
                .orElseGet(() -> TraceStack.lines(items, sheet)));
        return lines;
    }

    /** How an object came to be, as a suite writes it. */
    static Prose making(TracedObject object) {
        String name = object.name().isEmpty() ? "" : object.name() + " = ";
        return Prose.of("made by ").andValue(name + object.making());
    }
}
