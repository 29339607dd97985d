package dev.yieldlings.cli.text;

import org.jline.utils.WCWidth;

/** Measures and cuts text by its width in a terminal: a combining mark takes no column, a wide character two. */
public final class Columns {
    private Columns() {}

    /** Returns the width of a text without control characters, in columns. */
    public static int of(String text) {
        return text.codePoints().map(Columns::of).sum();
    }

    private static int of(int codePoint) {
        return Math.max(0, WCWidth.wcwidth(codePoint));
    }

    /** Returns the longest prefix that fits into the columns. A base character keeps its combining marks. */
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

    /** Returns the longest suffix that fits into the columns and does not start with a combining mark. */
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

    /** Pads a text with spaces to a width. */
    public static String pad(String text, int columns) {
        return text + " ".repeat(Math.max(0, columns - of(text)));
    }

    /** Cuts a text that is too wide at its end, and marks the cut with an ellipsis. */
    public static String fit(String text, int columns, Glyphs glyphs) {
        if (of(text) <= columns) {
            return text;
        }
        int room = Math.max(0, columns - of(glyphs.ellipsis()));
        return start(start(text, room).stripTrailing() + glyphs.ellipsis(), Math.max(0, columns));
    }

    /**
     * Cuts a text that is too wide in its middle, and marks the cut with an ellipsis, so that both ends stay
     * visible.
     */
    public static String middle(String text, int columns, Glyphs glyphs) {
        if (of(text) <= columns) {
            return text;
        }
        int room = Math.max(0, columns - of(glyphs.ellipsis()));
        return start(text, room / 2) + glyphs.ellipsis() + end(text, room - room / 2);
    }
}
