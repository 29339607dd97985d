package dev.yieldlings.cli.prompt;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.trace.StepSummary;
import dev.yieldlings.trace.data.Step;
import java.util.ArrayList;
import java.util.List;

/** Draws the calls on iterators and generators as text: the caller on the left, the object on the right. */
final class Drawing {
    private static final int LONGEST = 30;
    private static final int SHORTEST = 14;
    private final Canvas canvas;
    private final Glyphs glyphs;
    private final int room;
    private final List<String> lines = new ArrayList<>();

    private Drawing(Canvas canvas, int room) {
        this.canvas = canvas;
        this.glyphs = canvas.glyphs();
        this.room = room;
    }

    /**
     * Returns the lines of the drawing.
     *
     * @param steps the calls, each with the name of its object
     */
    static List<String> lines(List<Named> steps, Canvas canvas) {
        int longest = steps.stream()
                .map(Named::step)
                .mapToInt(step -> Math.max(
                        Columns.of(call(step)),
                        Columns.of(StepSummary.outcome(step.outcome()).text())))
                .max()
                .orElse(0);
        Drawing drawing = new Drawing(canvas, Math.clamp(longest, SHORTEST, LONGEST) + 6);
        String before = "";
        for (Named each : steps) {
            if (!each.name().equals(before)) {
                drawing.head(each.name());
                before = each.name();
            }
            drawing.step(each.step());
        }
        return drawing.lines;
    }

    /**
     * A call with the name of its object.
     *
     * @param name the name, such as {@code g}
     * @param step the call
     */
    record Named(String name, Step step) {}

    private void head(String name) {
        lines.add(canvas.style().strong(Columns.pad("you", room + 1) + " " + glyphs.clean(name)));
    }

    private void step(Step step) {
        lines.add(arrow(call(step), true));
        step.printed().kept().forEach(printed -> beside(" ".repeat(room), "prints " + glyphs.clean(printed)));
        String states = StepSummary.states(step, glyphs).text();
        beside(arrowText(StepSummary.outcome(step.outcome()).text(), false), glyphs.clean(states));
    }

    private static String call(Step step) {
        return step.call().method() + "(" + String.join(", ", step.call().arguments()) + ")";
    }

    private String arrow(String text, boolean isCall) {
        return " " + bar() + arrowText(text, isCall) + bar();
    }

    /** An arrow with text, as wide as the space between the two bars. */
    private String arrowText(String text, boolean isCall) {
        String shown = Columns.middle(glyphs.clean(text), LONGEST, glyphs);
        String line = dash().repeat(Math.max(1, room - 4 - Columns.of(shown)));
        return isCall ? dash() + " " + shown + " " + line + ">" : "<" + line + " " + shown + " " + dash();
    }

    private void beside(String middle, String note) {
        int indent = room + 4;
        String start = " " + bar() + middle + bar();
        for (String line : note.isEmpty() ? List.of("") : Wrap.lines(note, Math.max(20, canvas.width() - indent))) {
            lines.add((start + " " + canvas.style().faint(line)).stripTrailing());
            start = " " + bar() + " ".repeat(room) + bar();
        }
    }

    private String bar() {
        return glyphs == Glyphs.UNICODE ? "\u2502" : "|";
    }

    private String dash() {
        return glyphs == Glyphs.UNICODE ? "\u2500" : "-";
    }
}
