package dev.yieldlings.cli.page;

import dev.yieldlings.cli.terminal.Style;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;

/** Turns Markdown into text for a terminal. */
public final class Page {
    private static final int NARROWEST = 30;
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private Page() {}

    /**
     * The lines of a page.
     *
     * @param markdown its source
     * @param style how to set text off
     * @param width how many columns a line may take, but for code, which keeps its lines; never fewer than 30 are used
     */
    public static List<String> lines(String markdown, Style style, int width) {
        // A course's pages have no business with escape sequences.
        String clean = markdown.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "");
        return Blocks.lines(PARSER.parse(clean), style, Math.max(width, NARROWEST));
    }
}
