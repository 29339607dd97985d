package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Contrast;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.worker.message.TraceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Steps one below the other, for where a table is too wide: what went wrong takes a line for each side. */
final class TraceStack {
    private static final String INDENT = "    ";
    private static final int TITLE = 10;
    private static final int MOST_LINES = 3;

    private final Sheet sheet;
    private final Glyphs glyphs;
    private final List<String> lines = new ArrayList<>();
    private boolean saysNotReached;

    private TraceStack(Sheet sheet) {
        this.sheet = sheet;
        this.glyphs = sheet.glyphs();
    }

    static List<String> lines(List<Item> items, Sheet sheet) {
        TraceStack stack = new TraceStack(sheet);
        for (Item item : items) {
            switch (item) {
                case Item.Gap gap -> stack.lines.add(TraceTable.gap(gap, sheet));
                case Item.Step(TraceStep step, int number) -> {
                    stack.add(step);
                    stack.lines.addAll(StepNotes.lines(step, sheet));
                }
            }
        }
        return stack.lines;
    }

    private void add(TraceStep step) {
        switch (step.mark()) {
            case AS_EXPECTED ->
                lines.add(sheet.style().good(glyphs.right()) + " " + callAndValue(step, sheet.width() - 2));
            case DIVERGED -> addTurn(step);
            case NOT_REACHED -> {
                if (!saysNotReached) {
                    saysNotReached = true;
                    lines.add(sheet.style().faint("  not reached:"));
                }
                lines.add(sheet.style().faint(glyphs.open() + " " + callAndValue(step, sheet.width() - 2)));
            }
        }
    }

    /** The call with its value: the longer of the two gives way first. */
    private String callAndValue(TraceStep step, int width) {
        String call = glyphs.clean(step.call());
        String value = glyphs.clean(step.expected());
        String arrow = value.isEmpty() ? "" : " " + glyphs.arrow() + " ";
        int room = width - Columns.of(arrow);
        int half = room / 2;
        int forCall = Math.max(half, room - Columns.of(value));
        String shownCall = Columns.middle(call, forCall, glyphs);
        return shownCall + arrow + Columns.middle(value, room - Columns.of(shownCall), glyphs);
    }

    private void addTurn(TraceStep step) {
        String call = Columns.middle(glyphs.clean(step.call()), sheet.width() - 2, glyphs);
        lines.add(sheet.style().bad(glyphs.wrong() + " " + call));
        int room = sheet.width() - INDENT.length() - TITLE;
        Contrast values = Contrast.of(step.expected(), step.actual(), MOST_LINES * room - room / 2, glyphs);
        value("expected", values.expected(), sheet.style()::good);
        value("got", values.actual(), sheet.style()::bad);
        String states = Cells.states(step, Cells.States.BOTH, glyphs);
        if (!states.isEmpty()) {
            value("state", states, UnaryOperator.identity());
        }
    }

    private void value(String title, String text, UnaryOperator<String> look) {
        String start = INDENT + Columns.pad(title, TITLE);
        for (String line : Wrap.lines(text, sheet.width() - start.length())) {
            lines.add(start + look.apply(line));
            start = " ".repeat(start.length());
        }
    }
}
