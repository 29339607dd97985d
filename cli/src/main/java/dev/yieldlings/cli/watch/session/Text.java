package dev.yieldlings.cli.watch.session;

import dev.yieldlings.cli.terminal.Sheet;
import java.util.List;
import java.util.function.Function;

/**
 * Something to read, that can be set in any width.
 *
 * @param lines sets it on a sheet
 * @param begin finds the line to begin with where there is not enough room for all
 */
public record Text(Function<Sheet, List<String>> lines, Function<List<String>, Integer> begin) {
    /** A text that is read from its first line. */
    public static Text of(Function<Sheet, List<String>> lines) {
        return new Text(lines, _ -> 0);
    }

    public List<String> on(Sheet sheet) {
        return lines.apply(sheet);
    }
}
