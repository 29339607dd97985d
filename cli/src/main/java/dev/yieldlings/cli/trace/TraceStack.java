package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.trace.data.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Steps as stacked lines, for a window too narrow for a table. Nothing is cut; expected and actual outcome of the
 * diverging step have a line each.
 */
final class TraceStack {
    private static final String INDENT = "    ";
    private static final int TITLE = 10;

    private final Canvas canvas;
    private final Glyphs glyphs;
    private final List<String> lines = new ArrayList<>();
    private boolean saysNotReached;

    private TraceStack(Canvas canvas) {
        this.canvas = canvas;
        this.glyphs = canvas.glyphs();
    }

    static List<String> lines(List<TraceItem> items, Canvas canvas) {
        TraceStack stack = new TraceStack(canvas);
        for (TraceItem item : items) {
            switch (item) {
                case TraceItem.Gap gap -> stack.lines.add(TraceTable.gap(gap, canvas));
                case TraceItem.Shown(Step step, int number) -> {
                    stack.add(step);
                    stack.lines.addAll(StepNotes.lines(step, canvas));
                }
            }
        }
        return stack.lines;
    }

    private void add(Step step) {
        StepText text = StepText.of(step);
        switch (step.mark()) {
            case AS_EXPECTED -> callAndValue(canvas.style().good(glyphs.right()), text, UnaryOperator.identity());
            case DIVERGED -> wrong(step, text);
            case NOT_REACHED -> {
                if (!saysNotReached) {
                    saysNotReached = true;
                    lines.add(canvas.style().faint("  not reached:"));
                }
                callAndValue(canvas.style().faint(glyphs.open()), text, canvas.style()::faint);
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
        hanging(canvas.style().bad(glyphs.wrong()) + " ", 2, Prose.value(text.call()), canvas.style()::bad);
        value("expected", text.expected(), canvas.style()::good);
        value("got", text.actual(), canvas.style()::bad);
        String states = Cells.states(step, Cells.States.BOTH, glyphs);
        if (!states.isEmpty()) {
            value("state", states, UnaryOperator.identity());
        }
    }

    private void value(String title, String text, UnaryOperator<String> look) {
        hanging(INDENT + Columns.pad(title, TITLE), INDENT.length() + TITLE, Prose.value(text), look);
    }

    /** Adds lines with a hanging indent: the first starts with {@code begin}, the others with as many spaces. */
    private void hanging(String begin, int columns, Prose text, UnaryOperator<String> look) {
        String start = begin;
        for (String line : canvas.lines(text, columns)) {
            lines.add(start + look.apply(line));
            start = " ".repeat(columns);
        }
    }
}
