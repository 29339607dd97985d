package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Steps one below the other, for where a table is too wide: nothing is cut, and what went wrong takes a line for each side. */
final class TraceStack {
    private static final String INDENT = "    ";
    private static final int TITLE = 10;

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
                case Item.Shown(Step step, int number) -> {
                    stack.add(step);
                    stack.lines.addAll(StepNotes.lines(step, sheet));
                }
            }
        }
        return stack.lines;
    }

    private void add(Step step) {
        StepText text = StepText.of(step);
        switch (step.mark()) {
            case AS_EXPECTED -> callAndValue(sheet.style().good(glyphs.right()), text, UnaryOperator.identity());
            case DIVERGED -> wrong(step, text);
            case NOT_REACHED -> {
                if (!saysNotReached) {
                    saysNotReached = true;
                    lines.add(sheet.style().faint("  not reached:"));
                }
                callAndValue(sheet.style().faint(glyphs.open()), text, sheet.style()::faint);
            }
        }
    }

    private void callAndValue(String mark, StepText text, UnaryOperator<String> look) {
        Prose both = Prose.value(text.call());
        if (!text.expected().isEmpty()) {
            both = both.and(" " + glyphs.arrow() + " ").andValue(text.expected());
        }
        hanging(mark + " ", 2, both, look);
    }

    private void wrong(Step step, StepText text) {
        hanging(sheet.style().bad(glyphs.wrong()) + " ", 2, Prose.value(text.call()), sheet.style()::bad);
        value("expected", text.expected(), sheet.style()::good);
        value("got", text.actual(), sheet.style()::bad);
        String states = Cells.states(step, Cells.States.BOTH, glyphs);
        if (!states.isEmpty()) {
            value("state", states, UnaryOperator.identity());
        }
    }

    private void value(String title, String text, UnaryOperator<String> look) {
        hanging(INDENT + Columns.pad(title, TITLE), INDENT.length() + TITLE, Prose.value(text), look);
    }

    /** Lines of which the first begins with this, and the others with as many spaces. */
    private void hanging(String begin, int columns, Prose text, UnaryOperator<String> look) {
        String start = begin;
        for (String line : sheet.lines(text, columns)) {
            lines.add(start + look.apply(line));
            start = " ".repeat(columns);
        }
    }
}
