package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Links;
import dev.yieldlings.cli.terminal.Style;

/**
 * How a page's text is set off.
 *
 * @param style by colour, or not
 * @param links how names lead to their documentation
 */
record PageStyle(Style style, Links links) {
    /** Where colour tells what is code, the author's backticks are not needed. */
    String code(String text) {
        String marked = style == Style.PLAIN ? "`" + text + "`" : style.code(text);
        return Documentation.of(text, links)
                .map(target -> links.to(target, marked))
                .orElse(marked);
    }

    /** How many columns {@link #code} takes. */
    int widthOfCode(String text) {
        return text.codePointCount(0, text.length()) + (style == Style.PLAIN ? 2 : 0);
    }
}
