package dev.yieldlings.engine.format.html;

import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.Trace.Figure.Bar;
import java.util.Locale;

/** Draws a figure as a bar chart, with a label before and the value after each bar. */
final class BarChart {
    private static final int LABELS = 190;
    private static final int LONGEST = 460;
    private static final int VALUES = 130;
    private static final int HEIGHT = 14;
    private static final int APART = 22;
    private static final int MOST_CHARACTERS = 24;

    private BarChart() {}

    /** Returns the chart as an SVG element. */
    static String of(String label, Figure figure) {
        Svg svg = new Svg();
        int y = 4;
        for (Bar bar : figure.bars()) {
            int length = Math.max((int) Math.round(figure.share(bar) * LONGEST), bar.value() > 0 ? 1 : 0);
            svg.text("label", 4, y + HEIGHT - 3, bar.label(), MOST_CHARACTERS);
            svg.box("bar", LABELS, y, length, HEIGHT);
            svg.text("note", LABELS + length + 6, y + HEIGHT - 3, value(bar), MOST_CHARACTERS);
            y += APART;
        }
        return svg.whole(label, LABELS + LONGEST + VALUES, y);
    }

    /** Returns a value with thousands separators. */
    static String value(Bar bar) {
        return String.format(Locale.ROOT, "%,d", bar.value());
    }
}
