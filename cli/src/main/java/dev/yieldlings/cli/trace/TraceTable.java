package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.trace.data.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Steps as a table, a row each. No cell is ever cut: where one would have to be, there is no table. */
final class TraceTable {
    private static final int MARK = 2;
    private static final int GAP = 2;
    private static final List<String> TITLES = List.of("call", "expected", "got", "state");

    private final List<Item> items;
    private final Sheet sheet;
    private final Cells.States states;
    private final int[] widths;

    private TraceTable(List<Item> items, Sheet sheet, Cells.States states, int[] widths) {
        this.items = items;
        this.sheet = sheet;
        this.states = states;
        this.widths = widths;
    }

    /** The table that tells most of all that fit; nothing if none does. */
    static Optional<TraceTable> fitting(List<Item> items, Sheet sheet) {
        boolean hasStates =
                steps(items).stream().anyMatch(step -> !step.after().state().isEmpty());
        for (Cells.States states : Cells.States.values()) {
            if (hasStates || states == Cells.States.NONE) {
                int[] widths = widths(items, states, sheet.glyphs());
                if (sum(widths) <= sheet.width()) {
                    return Optional.of(new TraceTable(items, sheet, states, widths));
                }
            }
        }
        return Optional.empty();
    }

    private static List<Step> steps(List<Item> items) {
        return items.stream()
                .filter(Item.Shown.class::isInstance)
                .map(item -> ((Item.Shown) item).step())
                .toList();
    }

    private static int sum(int[] widths) {
        return MARK + IntStream.of(widths).sum() + GAP * (widths.length - 1);
    }

    /** How wide the columns want to be. */
    private static int[] widths(List<Item> items, Cells.States states, Glyphs glyphs) {
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
        lines.add(sheet.style().faint(head.toString().stripTrailing()));
        for (Item item : items) {
            switch (item) {
                case Item.Gap gap -> lines.add(gap(gap, sheet));
                case Item.Shown(Step step, int number) -> {
                    lines.add(row(step));
                    lines.addAll(StepNotes.lines(step, sheet));
                }
            }
        }
        return lines;
    }

    static String gap(Item.Gap gap, Sheet sheet) {
        return sheet.style().faint("  " + sheet.glyphs().ellipsis() + " " + gap.text());
    }

    private String row(Step step) {
        Glyphs glyphs = sheet.glyphs();
        List<String> cells = new ArrayList<>(Cells.of(step, states, glyphs));
        while (cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        for (int i = 0; i < cells.size() - 1; i++) {
            cells.set(i, Columns.pad(cells.get(i), widths[i] + GAP));
        }
        return switch (step.mark()) {
            case AS_EXPECTED -> sheet.style().good(glyphs.right()) + " " + String.join("", cells);
            case DIVERGED -> wrong(cells);
            case NOT_REACHED -> sheet.style().faint(glyphs.open() + " " + String.join("", cells));
        };
    }

    private String wrong(List<String> cells) {
        Style style = sheet.style();
        StringBuilder row = new StringBuilder(style.bad(sheet.glyphs().wrong() + " " + cells.get(0)));
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
