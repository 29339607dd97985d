package dev.yieldlings.trace.outcome;

import org.jspecify.annotations.Nullable;

/**
 * Two values that are not the same, written so that they never look the same: long ones are cut where they agree.
 *
 * @param expected the text of the expected one
 * @param actual the text of the actual one
 */
public record Contrast(String expected, String actual) {
    private static final int LONGEST = 200;
    private static final int SEEN_BEFORE = 60;
    private static final ValueText LONG = new ValueText(100_000, 10_000);

    /** Writes both values. */
    public static Contrast of(@Nullable Object expected, @Nullable Object actual) {
        String wanted = LONG.of(expected);
        String came = LONG.of(actual);
        if (wanted.equals(came)) {
            return new Contrast(Values.shorten(wanted, LONGEST), Values.shorten(came, LONGEST) + why(expected, actual));
        }
        if (Math.max(wanted.length(), came.length()) <= LONGEST) {
            return new Contrast(wanted, came);
        }
        int start = Math.max(0, firstDifference(wanted, came) - SEEN_BEFORE);
        return new Contrast(window(wanted, start), window(came, start));
    }

    private static String why(@Nullable Object expected, @Nullable Object actual) {
        if (expected == null || actual == null || expected.getClass() == actual.getClass()) {
            return " (looks the same, but is not equal)";
        }
        return " (" + Values.article(actual.getClass().getSimpleName()) + ", not "
                + Values.article(expected.getClass().getSimpleName()) + ")";
    }

    private static int firstDifference(String first, String second) {
        int place = 0;
        while (place < first.length() && place < second.length() && first.charAt(place) == second.charAt(place)) {
            place++;
        }
        return place;
    }

    private static String window(String text, int start) {
        int from = Math.min(start, text.length());
        int end = Math.min(from + LONGEST, text.length());
        String before = from == 0 ? "" : "…(" + from + " more)…";
        String behind = end == text.length() ? "" : "…(" + (text.length() - end) + " more)…";
        return before + text.substring(from, end) + behind;
    }
}
