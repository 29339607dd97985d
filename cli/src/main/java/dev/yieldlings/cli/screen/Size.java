package dev.yieldlings.cli.screen;

/**
 * How large the window is.
 *
 * @param columns how many characters a line has room for
 * @param rows how many lines there are
 */
public record Size(int columns, int rows) {}
