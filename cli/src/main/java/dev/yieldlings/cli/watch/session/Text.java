package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.terminal.Canvas;
import java.util.List;
import java.util.function.Function;

/**
 * A text that can be laid out for any width.
 *
 * @param setting lays it out for a canvas
 */
public record Text(Function<Canvas, Laid> setting) {
    /**
     * A text laid out in lines.
     *
     * @param lines the lines
     * @param begin the index of the line to show first if not all lines fit
     */
    public record Laid(List<String> lines, int begin) {
        public Laid {
            lines = List.copyOf(lines);
        }
    }

    /** Makes a text that is shown from its first line. */
    public static Text of(Function<Canvas, List<String>> lines) {
        return new Text(canvas -> new Laid(lines.apply(canvas), 0));
    }

    public Laid on(Canvas canvas) {
        return setting.apply(canvas);
    }
}
