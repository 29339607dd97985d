package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Canvas;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Renders Markdown as text for a terminal. */
public final class Page {
    private static final int NARROWEST = 30;
    private static final Pattern TITLE = Pattern.compile("^# .*\\R+");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Page() {}

    /**
     * Removes the title from a page, for a place that already shows it. A page that consists of a title only is
     * returned unchanged.
     */
    public static String withoutTitle(String markdown) {
        String rest = TITLE.matcher(markdown).replaceFirst("");
        return rest.isBlank() ? markdown : rest;
    }

    /**
     * Returns the lines of a page.
     *
     * @param markdown the page's source
     * @param canvas the style and the width. At least 30 columns are used. Lines of code are not wrapped.
     */
    public static List<String> lines(String markdown, Canvas canvas) {
        // Escape sequences in a course's pages must not reach the terminal.
        String clean = markdown.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return Blocks.lines(
                PARSER.parse(clean),
                new PageStyle(canvas.style(), canvas.links()),
                Math.max(canvas.width(), NARROWEST));
    }
}
