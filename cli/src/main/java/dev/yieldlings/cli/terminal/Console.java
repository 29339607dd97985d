package dev.yieldlings.cli.terminal;

import java.io.PrintWriter;

/**
 * The output of a command.
 *
 * @param out receives the command's result
 * @param err receives error messages
 * @param canvas the surface that views draw on
 * @param interactive whether {@code out} is a terminal
 * @param plain whether to print sentences instead of drawings, for a screen reader or a terminal that can only
 *     print lines
 */
public record Console(PrintWriter out, PrintWriter err, Canvas canvas, boolean interactive, boolean plain) {
    /** The width in columns if it is unknown. */
    public static final int DEFAULT_WIDTH = 80;

    /** The canvas's style. */
    public Style style() {
        return canvas.style();
    }

    /** The canvas's width in columns. */
    public int width() {
        return canvas.width();
    }

    /** Returns this console without colour and links, for printing sentences. */
    public Console inSentences() {
        return new Console(out, err, new Canvas(Style.PLAIN, canvas.glyphs(), canvas.width()), interactive, true);
    }
}
