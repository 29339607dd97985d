package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.trace.data.Trace;
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
        List<Item> items = Window.of(trace).items();
        lines.addAll(TraceTable.fitting(items, sheet)
                .map(TraceTable::lines)
                .orElseGet(() -> TraceStack.lines(items, sheet)));
        return lines;
    }
}
