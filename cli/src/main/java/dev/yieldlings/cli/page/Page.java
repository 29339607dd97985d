package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Canvas;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Turns Markdown into text for a terminal. */
public final class Page {
    private static final int NARROWEST = 30;
    private static final Pattern TITLE = Pattern.compile("^# .*\\R+");
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Page() {}

    /** A page without its title, for a place that shows the title already; one that is nothing else is left as it is. */
    public static String withoutTitle(String markdown) {
        String rest = TITLE.matcher(markdown).replaceFirst("");
        return rest.isBlank() ? markdown : rest;
    }

    /**
     * The lines of a page.
     *
     * @param markdown its source
     * @param canvas how to set text off, and how many columns a line may take, but for code, which keeps its lines; never
     *     fewer than 30 are used
     */
    public static List<String> lines(String markdown, Canvas canvas) {
        // A course's pages have no business with escape sequences.
        String clean = markdown.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return Blocks.lines(
                PARSER.parse(clean),
                new PageStyle(canvas.style(), canvas.links()),
                Math.max(canvas.width(), NARROWEST));
    }
}
