package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Steps as a table, a row each. The row of the first wrong turn is never cut: where it would be, there is no table. */
final class TraceTable {
    private static final int MARK = 2;
    private static final int GAP = 2;
    private static final int NARROWEST_CALL = 24;
    private static final int NARROWEST = 14;
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

    /** The table that tells most of all that fit; nothing where none does. */
    static Optional<TraceTable> fitting(List<Item> items, Sheet sheet) {
        boolean hasStates = steps(items).stream().anyMatch(step -> !step.after().isEmpty());
        for (Cells.States states : Cells.States.values()) {
            if (hasStates || states == Cells.States.NONE) {
                int[] widths = widths(items, states, sheet.glyphs(), false);
                if (sum(widths) <= sheet.width()) {
                    return Optional.of(new TraceTable(items, sheet, states, widths));
                }
            }
        }
        int[] least = widths(items, Cells.States.NONE, sheet.glyphs(), true);
        if (sum(least) > sheet.width()) {
            return Optional.empty();
        }
        int[] widths = widths(items, Cells.States.NONE, sheet.glyphs(), false);
        while (sum(widths) > sheet.width()) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            widths[widest]--;
        }
        return Optional.of(new TraceTable(items, sheet, Cells.States.NONE, widths));
    }

    private static List<TraceStep> steps(List<Item> items) {
        return items.stream()
                .filter(Item.Step.class::isInstance)
                .map(item -> ((Item.Step) item).step())
                .toList();
    }

    private static int sum(int[] widths) {
        return MARK + IntStream.of(widths).sum() + GAP * (widths.length - 1);
    }

    /** How wide the columns want to be, or how narrow they may get. */
    private static int[] widths(List<Item> items, Cells.States states, Glyphs glyphs, boolean least) {
        int[] widths = IntStream.range(0, states == Cells.States.NONE ? 3 : 4)
                .map(i -> TITLES.get(i).length())
                .toArray();
        for (TraceStep step : steps(items)) {
            List<String> cells = Cells.of(step, states, glyphs);
            for (int i = 0; i < widths.length; i++) {
                int wanted = Columns.of(cells.get(i));
                boolean mayBeCut = least && step.mark() != Mark.DIVERGED;
                widths[i] = Math.max(widths[i], mayBeCut ? Math.min(wanted, floor(i)) : wanted);
            }
        }
        return widths;
    }

    private static int floor(int column) {
        return column == 0 ? NARROWEST_CALL : NARROWEST;
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
                case Item.Step(TraceStep step, int number) -> {
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

    private String row(TraceStep step) {
        Glyphs glyphs = sheet.glyphs();
        List<String> cells = new ArrayList<>();
        List<String> texts = Cells.of(step, states, glyphs);
        for (int i = 0; i < widths.length; i++) {
            cells.add(Columns.middle(texts.get(i), widths[i], glyphs));
        }
        while (cells.getLast().isEmpty()) {
            cells.removeLast();
        }
        for (int i = 0; i < cells.size() - 1; i++) {
            cells.set(i, Columns.pad(cells.get(i), widths[i] + GAP));
        }
        return switch (step.mark()) {
            case AS_EXPECTED -> sheet.style().good(glyphs.right()) + " " + String.join("", cells);
            case DIVERGED -> turn(cells);
            case NOT_REACHED -> sheet.style().faint(glyphs.open() + " " + String.join("", cells));
        };
    }

    private String turn(List<String> cells) {
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
