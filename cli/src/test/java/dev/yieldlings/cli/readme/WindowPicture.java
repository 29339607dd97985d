package dev.yieldlings.cli.readme;

import dev.yieldlings.cli.text.Columns;
import java.util.List;
import java.util.Map;
import org.jline.utils.AttributedString;
import org.jline.utils.AttributedStyle;

/** Draws a screen as an SVG, in the browser's light or dark colours. */
final class WindowPicture {
    private static final double CELL = 8.4;
    private static final int LINE = 18;
    private static final int MARGIN = 16;

    private static final AttributedStyle PLAIN = AttributedStyle.DEFAULT;
    private static final Map<AttributedStyle, String> CLASSES = Map.of(
            PLAIN,
            "",
            PLAIN.foreground(AttributedStyle.GREEN),
            "good",
            PLAIN.foreground(AttributedStyle.RED),
            "bad",
            PLAIN.foreground(AttributedStyle.MAGENTA),
            "careful",
            PLAIN.bold(),
            "strong",
            PLAIN.faint(),
            "faint",
            PLAIN.bold().foreground(AttributedStyle.RED),
            "bad strong");

    private final StringBuilder svg = new StringBuilder();

    private WindowPicture() {}

    /**
     * Draws lines.
     *
     * @param lines the lines, with their escape sequences
     * @param columns the width of the screen
     */
    static String of(List<String> lines, int columns) {
        WindowPicture picture = new WindowPicture();
        int width = (int) Math.ceil(columns * CELL) + 2 * MARGIN;
        int height = lines.size() * LINE + 2 * MARGIN;
        picture.svg.append(head(width, height));
        for (int i = 0; i < lines.size(); i++) {
            picture.line(AttributedString.fromAnsi(lines.get(i)), MARGIN + (i + 1) * LINE - 4);
        }
        return picture.svg.append("</svg>\n").toString();
    }

    private static String head(int width, int height) {
        return """
            <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" viewBox="0 0 %1$d %2$d" role="img" xml:space="preserve">
            <title>The window of yieldlings: a check that failed, and its trace</title>
            <style>
            rect { fill: #ffffff; stroke: #d0d7de }
            text { font: 14px ui-monospace, "DejaVu Sans Mono", Menlo, Consolas, monospace; fill: #1f2328; white-space: pre }
            .good { fill: #1a7f37 } .bad { fill: #cf222e } .careful { fill: #8250df } .faint { fill: #656d76 } .strong { font-weight: bold }
            @media (prefers-color-scheme: dark) {
            rect { fill: #0d1117; stroke: #30363d } text { fill: #e6edf3 }
            .good { fill: #3fb950 } .bad { fill: #ff7b72 } .careful { fill: #d2a8ff } .faint { fill: #8d96a0 }
            }
            </style>
            <rect x="0.5" y="0.5" width="%d" height="%d" rx="8"/>
            """.formatted(width, height, width - 1, height - 1);
    }

    private void line(AttributedString line, int y) {
        int column = 0;
        for (int start = 0; start < line.length(); ) {
            AttributedStyle style = line.styleAt(start);
            int end = start + 1;
            while (end < line.length() && line.styleAt(end).equals(style)) {
                end++;
            }
            String text = line.subSequence(start, end).toString();
            if (!text.isBlank()) {
                run(text, style, MARGIN + column * CELL, y);
            }
            column += Columns.of(text);
            start = end;
        }
    }

    private void run(String text, AttributedStyle style, double x, int y) {
        String name = CLASSES.get(style);
        if (name == null) {
            throw new AssertionError("The picture knows no such style as that of \"" + text + "\": " + style);
        }
        svg.append("<text x=\"%.1f\" y=\"%d\" textLength=\"%.1f\"".formatted(x, y, Columns.of(text) * CELL))
                .append(name.isEmpty() ? ">" : " class=\"" + name + "\">")
                .append(text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .append("</text>\n");
    }
}
