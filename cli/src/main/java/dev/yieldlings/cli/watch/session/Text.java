package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.terminal.Canvas;
import java.util.List;
import java.util.function.Function;

/**
 * Something to read, that can be set in any width.
 *
 * @param setting lays it out for a canvas
 */
public record Text(Function<Canvas, Laid> setting) {
    /**
     * A text that is set.
     *
     * @param lines its lines
     * @param begin the line to begin with where there is not enough room for all
     */
    public record Laid(List<String> lines, int begin) {
        public Laid {
            lines = List.copyOf(lines);
        }
    }

    /** A text that is read from its first line. */
    public static Text of(Function<Canvas, List<String>> lines) {
        return new Text(canvas -> new Laid(lines.apply(canvas), 0));
    }

    public Laid on(Canvas canvas) {
        return setting.apply(canvas);
    }
}
