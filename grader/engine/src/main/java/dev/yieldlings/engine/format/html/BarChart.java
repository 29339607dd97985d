package dev.yieldlings.engine.format.html;

import dev.yieldlings.trace.data.Trace.Figure;
import dev.yieldlings.trace.data.Trace.Figure.Bar;
import java.util.Locale;

/** A figure as a picture: a bar for each value, its label before it, the value after it. */
final class BarChart {
    private static final int LABELS = 190;
    private static final int LONGEST = 460;
    private static final int VALUES = 130;
    private static final int HEIGHT = 14;
    private static final int APART = 22;
    private static final int MOST_CHARACTERS = 24;

    private BarChart() {}

    /** The picture as an element of a page. */
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

    /** A value as people write it. */
    static String value(Bar bar) {
        return String.format(Locale.ROOT, "%,d", bar.value());
    }
}
