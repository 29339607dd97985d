package dev.yieldlings.engine.render;

/**
 * Two texts shown side by side. Different texts never look the same: invisible characters are made visible, and long
 * texts are cut around the first difference, both at the same position.
 *
 * @param expected the expected text, ready to be shown
 * @param actual the actual text, ready to be shown
 */
public record Contrast(String expected, String actual) {
    /** The most characters of a text that are shown. */
    static final int LONGEST = 300;

    private static final int SEEN_BEFORE = 80;

    /** Prepares two texts to be shown. */
    public static Contrast of(String expected, String actual) {
        boolean hidden = HiddenDifferences.lookAlike(expected, actual);
        String first = hidden ? HiddenDifferences.show(expected) : expected;
        String second = hidden ? HiddenDifferences.show(actual) : actual;
        if (Math.max(first.length(), second.length()) <= LONGEST) {
            return new Contrast(first, second);
        }
        int same = 0;
        while (same < first.length() && same < second.length() && first.charAt(same) == second.charAt(same)) {
            same++;
        }
        int start = whole(first, Math.max(0, same - SEEN_BEFORE));
        return new Contrast(window(first, start), window(second, start));
    }

    private static String window(String text, int start) {
        int from = Math.min(start, text.length());
        int end = whole(text, Math.min(from + LONGEST, text.length()));
        return (from == 0 ? "" : "\u2026(" + from + " more)\u2026")
                + text.substring(from, end)
                + (end == text.length() ? "" : "\u2026(" + (text.length() - end) + " more)\u2026");
    }

    /** Returns the position, or the one before it if it would split a surrogate pair. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
