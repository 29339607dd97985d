package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.terminal.Sheet;
import java.util.List;
import java.util.function.Function;

/**
 * Something to read, that can be set in any width.
 *
 * @param setting sets it on a sheet
 */
public record Text(Function<Sheet, Laid> setting) {
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
    public static Text of(Function<Sheet, List<String>> lines) {
        return new Text(sheet -> new Laid(lines.apply(sheet), 0));
    }

    public Laid on(Sheet sheet) {
        return setting.apply(sheet);
    }
}
