package dev.yieldlings.cli.text;

import org.jline.utils.WCWidth;

/** Measures and cuts text by the columns that it takes in a terminal: none for a combining mark, two for a wide one. */
public final class Columns {
    private Columns() {}

    /** How many columns a text takes that holds no control characters. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** The longest beginning that fits into this many columns; a base character keeps its combining marks. */
    public static String start(String text, int columns) {
        int used = 0;
        int end = 0;
        while (end < text.length()) {
            int c = text.codePointAt(end);
            used += of(c);
            if (used > columns) {
                break;
            }
            end += Character.charCount(c);
        }
        return text.substring(0, end);
    }

    /** The longest end that fits into this many columns and does not begin with a combining mark. */
    public static String end(String text, int columns) {
        int used = 0;
        int start = text.length();
        int kept = start;
        while (start > 0) {
            int c = text.codePointBefore(start);
            used += of(c);
            if (used > columns) {
                break;
            }
            start -= Character.charCount(c);
            kept = of(c) > 0 ? start : kept;
        }
        return text.substring(kept);
    }

    /** Fills a text with spaces up to this many columns. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Cuts off the end of a text that takes more than this many columns, and shows that something is missing. */
    public static String fit(String text, int columns, Glyphs glyphs) {
        if (of(text) <= columns) {
            return text;
        }
        int room = Math.max(0, columns - of(glyphs.ellipsis()));
        return start(start(text, room).stripTrailing() + glyphs.ellipsis(), Math.max(0, columns));
    }

    /** Cuts the middle out of a text that takes more than this many columns, so that both ends are seen. */
    public static String middle(String text, int columns, Glyphs glyphs) {
        if (of(text) <= columns) {
            return text;
        }
        int room = Math.max(0, columns - of(glyphs.ellipsis()));
        return start(text, room / 2) + glyphs.ellipsis() + end(text, room - room / 2);
    }
}
