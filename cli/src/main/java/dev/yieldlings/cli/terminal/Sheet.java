package dev.yieldlings.cli.terminal;

import dev.yieldlings.cli.text.Glyphs;

/**
 * What a view draws on.
 *
 * @param style how to set text off
 * @param glyphs the signs that can be shown
 * @param width how many columns a line may take
 */
public record Sheet(Style style, Glyphs glyphs, int width) {
    /** The same, for lines that will be indented. */
    public Sheet indented(int columns) {
        return new Sheet(style, glyphs, width - columns);
    }

    /** The same, of another width. */
    public Sheet withWidth(int columns) {
        return new Sheet(style, glyphs, columns);
    }
}
