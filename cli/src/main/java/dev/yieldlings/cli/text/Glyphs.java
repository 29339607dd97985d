package dev.yieldlings.cli.text;

import java.nio.charset.Charset;
import java.util.Map;

/** The symbols that views use, by what the terminal's character set contains. */
public enum Glyphs {
    /** For a terminal that shows all of Unicode. */
    UNICODE("\u2026", "\u2713", "\u2717", "\u00b7", "\u2500", "\u2192", "\u2588"),
    /** For a terminal that shows only the 95 printable ASCII characters; others appear as their code points. */
    ASCII("...", "=", "!", "-", "-", "->", "#");

    private static final Map<Character, String> LIKE = Map.of(
            '\u2026', "...", '\u2192', "->", '\u2013', "-", '\u2014', "--", '\u2018', "'", '\u2019', "'", '\u201c',
            "\"", '\u201d', "\"", '\u00d7', "x");

    private final String ellipsis;
    private final String right;
    private final String wrong;
    private final String open;
    private final String line;
    private final String arrow;
    private final String bar;

    Glyphs(String ellipsis, String right, String wrong, String open, String line, String arrow, String bar) {
        this.ellipsis = ellipsis;
        this.right = right;
        this.wrong = wrong;
        this.open = open;
        this.line = line;
        this.arrow = arrow;
        this.bar = bar;
    }

    /** Returns the symbols that a character set contains. */
    public static Glyphs of(Charset charset) {
        String all = UNICODE.ellipsis
                + UNICODE.right
                + UNICODE.wrong
                + UNICODE.open
                + UNICODE.line
                + UNICODE.arrow
                + UNICODE.bar;
        return charset.canEncode() && charset.newEncoder().canEncode(all) ? UNICODE : ASCII;
    }

    /** Stands for omitted text. */
    public String ellipsis() {
        return ellipsis;
    }

    /** Marks an expected outcome. */
    public String right() {
        return right;
    }

    /** Marks a wrong outcome. */
    public String wrong() {
        return wrong;
    }

    /** Marks a step that was not reached. */
    public String open() {
        return open;
    }

    /** A segment of a bar. */
    public String bar() {
        return bar;
    }

    /** An arrow. */
    public String arrow() {
        return arrow;
    }

    /** An arrow with a label. */
    public String arrow(String label) {
        return line + label + arrow;
    }

    /** Makes text from a submission safe to print, on one line and in characters that the terminal can show. */
    public String clean(String text) {
        String clean = SafeText.line(text);
        if (this == UNICODE || clean.chars().allMatch(c -> c < 127)) {
            return clean;
        }
        StringBuilder ascii = new StringBuilder();
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            if (c < 127) {
                ascii.append(c);
            } else {
                ascii.append(LIKE.getOrDefault(c, String.format("\\u%04x", (int) c)));
            }
        }
        return ascii.toString();
    }
}
