package dev.yieldlings.cli.screen;

/**
 * The size of the window.
 *
 * @param columns the number of columns
 * @param rows the number of rows
 */
public record Size(int columns, int rows) {}
