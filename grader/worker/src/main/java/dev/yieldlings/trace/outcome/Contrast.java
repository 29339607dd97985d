package dev.yieldlings.trace.outcome;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * The texts of two different values, shortened only where they agree, so that their difference stays visible.
 *
 * @param expected the text of the expected value
 * @param actual the text of the actual value
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
            return new Contrast(Values.shorten(wanted, LONGEST), Values.shorten(came, LONGEST));
        }
        if (Math.max(wanted.length(), came.length()) <= LONGEST) {
            return new Contrast(wanted, came);
        }
        int start = Math.max(0, firstDifference(wanted, came) - SEEN_BEFORE);
        return new Contrast(window(wanted, start), window(came, start));
    }

    /** Returns the expected value as a record. */
    public static Expected.Value expected(@Nullable Object expected, @Nullable Object actual) {
        return new Expected.Value(of(expected, actual).expected, Values.type(expected));
    }

    /** Returns the actual value as a record. */
    public static Outcome.Value actual(@Nullable Object expected, @Nullable Object actual) {
        return new Outcome.Value(of(expected, actual).actual, Values.type(actual));
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
        String after = end == text.length() ? "" : "…(" + (text.length() - end) + " more)…";
        return before + text.substring(from, end) + after;
    }
}
