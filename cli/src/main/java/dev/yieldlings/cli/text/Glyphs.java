package dev.yieldlings.cli.text;

import java.nio.charset.Charset;
import java.util.Map;

/** The signs that a view draws with: those that the terminal's character set has. */
public enum Glyphs {
    /** All of Unicode. */
    UNICODE("\u2026", "\u2713", "\u2717", "\u00b7", "\u2500", "\u2192", "\u2588"),
    /** The 95 printable characters of ASCII; others are shown by their numbers. */
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

    /** What a terminal of this character set can show. */
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

    /** For what was left out. */
    public String ellipsis() {
        return ellipsis;
    }

    /** Marks what is as expected. */
    public String right() {
        return right;
    }

    /** Marks what is wrong. */
    public String wrong() {
        return wrong;
    }

    /** Marks what never happened. */
    public String open() {
        return open;
    }

    /** A piece of a bar. */
    public String bar() {
        return bar;
    }

    /** From one thing to the next. */
    public String arrow() {
        return arrow;
    }

    /** From one thing to the next, by something that has a name. */
    public String arrow(String label) {
        return line + label + arrow;
    }

    /** Text from a submission, safe to show, in characters that can be shown; always one line. */
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
