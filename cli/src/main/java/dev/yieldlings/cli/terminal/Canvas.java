package dev.yieldlings.cli.terminal;

import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.render.Prose;
import java.nio.file.Path;
import java.util.List;

/**
 * The properties of the surface that a view draws on.
 *
 * @param style with or without colour
 * @param glyphs the characters that can be shown
 * @param width the width in columns
 * @param links makes links of places in source files
 */
public record Canvas(Style style, Glyphs glyphs, int width, Links links) {
    /** Creates a canvas without links. */
    public Canvas(Style style, Glyphs glyphs, int width) {
        this(style, glyphs, width, Links.NONE);
    }

    /** Returns a narrower canvas for lines that will be indented. */
    public Canvas indented(int columns) {
        return new Canvas(style, glyphs, width - columns, links);
    }

    /** Returns this canvas with another width. */
    public Canvas withWidth(int columns) {
        return new Canvas(style, glyphs, columns, links);
    }

    /** Returns this canvas with links to the sources in a folder. */
    public Canvas about(Path sources) {
        return new Canvas(style, glyphs, width, links.into(sources));
    }

    /** Returns this canvas with links to the sources in a subfolder, if it exists. */
    public Canvas below(String name) {
        return new Canvas(style, glyphs, width, links.below(name));
    }

    /** Wraps a paragraph, leaving {@code margin} columns free. Places in source files become links. */
    public List<String> lines(Prose text, int margin) {
        return Wrap.prose(text, glyphs, width - margin, links::to);
    }
}
