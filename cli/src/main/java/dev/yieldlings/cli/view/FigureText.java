package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.Trace.Figure.Bar;
import dev.yieldlings.trace.data.Trace.Figure.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A figure as bars of characters, or as a table. */
final class FigureText {
    private static final int WIDEST_BAR = 48;
    private static final int WIDEST_LABEL = 24;

    private FigureText() {}

    /** The figure with a bar for each value. */
    static List<String> bars(Figure figure, Sheet sheet) {
        int labels = widest(figure.bars().stream().map(bar -> label(bar, sheet)).toList());
        int values = widest(figure.bars().stream().map(FigureText::value).toList());
        int room = Math.clamp(sheet.width() - labels - values - 4L, 1, WIDEST_BAR);
        String scale = figure.scale() == Scale.LOGARITHMIC ? ", logarithmic scale" : "";
        List<String> lines = new ArrayList<>(
                paragraph(figure.title() + " (" + figure.values() + " by " + figure.labels() + scale + ")", sheet));
        for (Bar bar : figure.bars()) {
            int length = (int) Math.round(figure.share(bar) * room);
            String drawn = sheet.glyphs().bar().repeat(bar.value() > 0 ? Math.max(1, length) : 0);
            lines.add(right(label(bar, sheet), labels) + "  " + drawn + (drawn.isEmpty() ? "" : "  ") + value(bar));
        }
        lines.addAll(paragraph(figure.sentence(), sheet));
        return lines;
    }

    /** The figure as a table of two columns, under what they are. */
    static List<String> table(Figure figure, Sheet sheet) {
        int labels = Math.max(
                Columns.of(sheet.glyphs().clean(figure.labels())),
                widest(figure.bars().stream().map(bar -> label(bar, sheet)).toList()));
        List<String> lines = new ArrayList<>(paragraph(figure.title() + ", as a table:", sheet));
        lines.add(right(sheet.glyphs().clean(figure.labels()), labels) + "  "
                + sheet.glyphs().clean(figure.values()));
        figure.bars().forEach(bar -> lines.add(right(label(bar, sheet), labels) + "  " + value(bar)));
        lines.addAll(paragraph(figure.sentence(), sheet));
        return lines;
    }

    private static List<String> paragraph(String text, Sheet sheet) {
        return text.isEmpty() ? List.of() : sheet.lines(Prose.of(text), 0);
    }

    private static int widest(List<String> texts) {
        return texts.stream().mapToInt(Columns::of).max().orElse(0);
    }

    private static String right(String text, int width) {
        return " ".repeat(Math.max(0, width - Columns.of(text))) + text;
    }

    private static String label(Bar bar, Sheet sheet) {
        return Columns.fit(sheet.glyphs().clean(bar.label()), WIDEST_LABEL, sheet.glyphs());
    }

    private static String value(Bar bar) {
        return String.format(Locale.ROOT, "%,d", bar.value());
    }
}
