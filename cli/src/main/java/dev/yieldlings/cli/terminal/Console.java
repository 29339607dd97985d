package dev.yieldlings.cli.terminal;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param canvas what views draw on
 * @param interactive whether someone watches: what {@code out} prints appears on a terminal
 * @param plain whether sentences stand in for drawings: for a screen reader, or a terminal that
 *     writes line after line
 */
public record Console(PrintWriter out, PrintWriter err, Canvas canvas, boolean interactive, boolean plain) {
    /** The width where none is known. */
    public static final int DEFAULT_WIDTH = 80;

    /** How to set text off. */
    public Style style() {
        return canvas.style();
    }

    /** How many columns a line may take. */
    public int width() {
        return canvas.width();
    }

    /** This console, speaking in sentences. */
    public Console inSentences() {
        return new Console(out, err, new Canvas(Style.PLAIN, canvas.glyphs(), canvas.width()), interactive, true);
    }
}
