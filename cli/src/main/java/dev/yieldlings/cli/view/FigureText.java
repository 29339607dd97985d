package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.Trace.Figure.Bar;
import dev.yieldlings.trace.data.Trace.Figure.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Draws a figure with text: as a bar chart or as a table. */
final class FigureText {
    private static final int WIDEST_BAR = 48;
    private static final int WIDEST_LABEL = 24;

    private FigureText() {}

    /** Draws a bar for each value. */
    static List<String> bars(Figure figure, Canvas canvas) {
        int labels =
                widest(figure.bars().stream().map(bar -> label(bar, canvas)).toList());
        int values = widest(figure.bars().stream().map(FigureText::value).toList());
        int room = Math.clamp(canvas.width() - labels - values - 4L, 1, WIDEST_BAR);
        String scale = figure.scale() == Scale.LOGARITHMIC ? ", logarithmic scale" : "";
        List<String> lines = new ArrayList<>(
                paragraph(figure.title() + " (" + figure.values() + " by " + figure.labels() + scale + ")", canvas));
        for (Bar bar : figure.bars()) {
            int length = (int) Math.round(figure.share(bar) * room);
            String drawn = canvas.glyphs().bar().repeat(bar.value() > 0 ? Math.max(1, length) : 0);
            lines.add(right(label(bar, canvas), labels) + "  " + drawn + (drawn.isEmpty() ? "" : "  ") + value(bar));
        }
        lines.addAll(paragraph(figure.sentence(), canvas));
        return lines;
    }

    /** Makes a table of two columns with headings. */
    static List<String> table(Figure figure, Canvas canvas) {
        int labels = Math.max(
                Columns.of(canvas.glyphs().clean(figure.labels())),
                widest(figure.bars().stream().map(bar -> label(bar, canvas)).toList()));
        List<String> lines = new ArrayList<>(paragraph(figure.title() + ", as a table:", canvas));
        lines.add(right(canvas.glyphs().clean(figure.labels()), labels) + "  "
                + canvas.glyphs().clean(figure.values()));
        figure.bars().forEach(bar -> lines.add(right(label(bar, canvas), labels) + "  " + value(bar)));
        lines.addAll(paragraph(figure.sentence(), canvas));
        return lines;
    }

    private static List<String> paragraph(String text, Canvas canvas) {
        return text.isEmpty() ? List.of() : canvas.lines(Prose.of(text), 0);
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::of).max().orElse(0);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - Columns.of(text))) + text;
    }

    private static String label(Bar bar, Canvas canvas) {
        return Columns.fit(canvas.glyphs().clean(bar.label()), WIDEST_LABEL, canvas.glyphs());
    }

    private static String value(Bar bar) {
        return String.format(Locale.ROOT, "%,d", bar.value());
    }
}
