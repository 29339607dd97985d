package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.trace.data.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Steps as a table, one row each. Cells are never cut: if they don't fit, there is no table. */
final class TraceTable {
    private static final int MARK = 2;
    private static final int GAP = 2;
    private static final List<String> TITLES = List.of("call", "expected", "got", "state");

    private final List<TraceItem> items;
    private final Canvas canvas;
    private final Cells.States states;
    private final int[] widths;

    private TraceTable(List<TraceItem> items, Canvas canvas, Cells.States states, int[] widths) {
        this.items = items;
        this.canvas = canvas;
        this.states = states;
        this.widths = widths;
    }

    /** Returns the most detailed table that fits, or empty if none does. */
    static Optional<TraceTable> fitting(List<TraceItem> items, Canvas canvas) {
        boolean hasStates =
                steps(items).stream().anyMatch(step -> !step.after().state().isEmpty());
        for (Cells.States states : Cells.States.values()) {
            if (hasStates || states == Cells.States.NONE) {
                int[] widths = widths(items, states, canvas.glyphs());
                if (sum(widths) <= canvas.width()) {
                    return Optional.of(new TraceTable(items, canvas, states, widths));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Step> steps(List<TraceItem> items) {
        return items.stream()
                .filter(TraceItem.Shown.class::isInstance)
                .map(item -> ((TraceItem.Shown) item).step())
                .toList();
    }

    private static int sum(int[] widths) {
        return MARK + IntStream.of(widths).sum() + GAP * (widths.length - 1);
    }

    /** The widths that the columns need. */
    private static int[] widths(List<TraceItem> items, Cells.States states, Glyphs glyphs) {
        int[] widths = IntStream.range(0, states == Cells.States.NONE ? 3 : 4)
                .map(i -> TITLES.get(i).length())
                .toArray();
        for (Step step : steps(items)) {
            List<String> cells = Cells.of(step, states, glyphs);
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Columns.of(cells.get(i)));
            }
        }
        return widths;
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder(" ".repeat(MARK));
        for (int i = 0; i < widths.length; i++) {
            head.append(Columns.pad(TITLES.get(i), widths[i] + GAP));
        }
        lines.add(canvas.style().faint(head.toString().stripTrailing()));
        for (TraceItem item : items) {
            switch (item) {
                case TraceItem.Gap gap -> lines.add(gap(gap, canvas));
                case TraceItem.Shown(Step step, int number) -> {
                    lines.add(row(step));
                    lines.addAll(StepNotes.lines(step, canvas));
                }
            }
        }
        return lines;
    }

    static String gap(TraceItem.Gap gap, Canvas canvas) {
        return canvas.style().faint("  " + canvas.glyphs().ellipsis() + " " + gap.text());
    }

    private String row(Step step) {
        Glyphs glyphs = canvas.glyphs();
        List<String> cells = new ArrayList<>(Cells.of(step, states, glyphs));
        while (cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        for (int i = 0; i < cells.size() - 1; i++) {
            cells.set(i, Columns.pad(cells.get(i), widths[i] + GAP));
        }
        return switch (step.mark()) {
            case AS_EXPECTED -> canvas.style().good(glyphs.right()) + " " + String.join("", cells);
            case DIVERGED -> wrong(cells);
            case NOT_REACHED -> canvas.style().faint(glyphs.open() + " " + String.join("", cells));
        };
    }

    private String wrong(List<String> cells) {
        Style style = canvas.style();
        StringBuilder row = new StringBuilder(style.bad(canvas.glyphs().wrong() + " " + cells.get(0)));
        for (int i = 1; i < cells.size(); i++) {
            row.append(
                    switch (i) {
                        case 1 -> style.good(cells.get(i));
                        case 2 -> style.bad(cells.get(i));
                        default -> cells.get(i);
                    });
        }
        return row.toString();
    }
}
