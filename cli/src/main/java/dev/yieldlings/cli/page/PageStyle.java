package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Links;
import dev.yieldlings.cli.terminal.Style;

/**
 * The style of a page's text.
 *
 * @param style with or without colour
 * @param links links from names to their documentation
 */
record PageStyle(Style style, Links links) {
    /** Formats code: with colour, else in the author's backticks. */
    String code(String text) {
        String marked = style == Style.PLAIN ? "`" + text + "`" : style.code(text);
        return Documentation.of(text, links)
                .map(target -> links.to(target, marked))
                .orElse(marked);
    }

    /** The width of {@link #code} in columns. */
    int widthOfCode(String text) {
        return text.codePointCount(0, text.length()) + (style == Style.PLAIN ? 2 : 0);
    }
}
