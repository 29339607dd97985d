package dev.yieldlings.cli.terminal;

import java.io.PrintWriter;

/**
 * Where a command prints.
 *
 * @param out for what was asked for
 * @param err for what went wrong
 * @param style how to set text off
 * @param width how many columns a line may take
 * @param interactive whether somebody watches: what {@code out} prints appears on a terminal
 */
public record Console(PrintWriter out, PrintWriter err, Style style, int width, boolean interactive) {
    /** The width where none is known. */
    public static final int DEFAULT_WIDTH = 80;
}
