package dev.yieldlings.engine.render;

/**
 * Two texts that are shown one beside the other. Where they differ they never look the same: what can't be seen is made
 * visible, and what is too long is cut around the first difference, in both at the same place.
 *
 * @param expected the first, ready to be shown
 * @param actual the second
 */
public record Contrast(String expected, String actual) {
    /** How many characters of a text are shown at most. */
    static final int LONGEST = 300;

    private static final int SEEN_BEFORE = 80;

    /** Makes them ready. */
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

    /** The place, or the one before it where a character that takes two would be cut. */
    private static int whole(String text, int place) {
        return place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place)) ? place - 1 : place;
    }
}
