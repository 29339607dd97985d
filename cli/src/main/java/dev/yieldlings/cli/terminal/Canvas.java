package dev.yieldlings.cli.terminal;

import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.render.Prose;
import java.nio.file.Path;
import java.util.List;

/**
 * What a view draws on.
 *
 * @param style how to set text off
 * @param glyphs the signs that can be shown
 * @param width how many columns a line may take
 * @param links how places in sources become links
 */
public record Canvas(Style style, Glyphs glyphs, int width, Links links) {
    /** One without links. */
    public Canvas(Style style, Glyphs glyphs, int width) {
        this(style, glyphs, width, Links.NONE);
    }

    /** The same, for lines that will be indented. */
    public Canvas indented(int columns) {
        return new Canvas(style, glyphs, width - columns, links);
    }

    /** The same, of another width. */
    public Canvas withWidth(int columns) {
        return new Canvas(style, glyphs, columns, links);
    }

    /** The same, for messages about the sources in a folder. */
    public Canvas about(Path sources) {
        return new Canvas(style, glyphs, width, links.into(sources));
    }

    /** The same, for messages about the sources in the folder of that name, if there is one. */
    public Canvas below(String name) {
        return new Canvas(style, glyphs, width, links.below(name));
    }

    /** A paragraph in lines that leave this many columns free; places in it become links. */
    public List<String> lines(Prose text, int margin) {
        return Wrap.prose(text, glyphs, width - margin, links::to);
    }
}
