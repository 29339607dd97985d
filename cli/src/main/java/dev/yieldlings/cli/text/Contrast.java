package dev.yieldlings.cli.text;

/**
 * Two texts that are shown one beside the other. Where they differ they never look the same: what is too long is cut
 * around the first difference, in both at the same place.
 *
 * @param expected the first, ready to be shown
 * @param actual the second
 */
public record Contrast(String expected, String actual) {
    /** From this width on there is room to tell how much is missing. */
    private static final int COUNTED = 24;

    /**
     * Makes them fit.
     *
     * @param expected the first text, as it came
     * @param actual the second
     * @param columns how many columns each may take, at least 12
     */
    public static Contrast of(String expected, String actual, int columns, Glyphs glyphs) {
        Contrast whole = whole(expected, actual, glyphs);
        if (Columns.of(whole.expected) <= columns && Columns.of(whole.actual) <= columns) {
            return whole;
        }
        int[] first = whole.expected.codePoints().toArray();
        int[] second = whole.actual.codePoints().toArray();
        int same = 0;
        while (same < first.length && same < second.length && first[same] == second[same]) {
            same++;
        }
        int tail = marker(Math.max(first.length, second.length), columns, glyphs);
        String before = text(first, 0, same);
        int start = 0;
        // Two columns are for the first difference itself, which may be a wide character.
        if (Columns.of(before) + tail + 2 > columns) {
            int room = Math.max(0, columns - marker(same, columns, glyphs) - tail - 2);
            String context = Columns.end(before, room / 2);
            start = same - context.codePointCount(0, context.length());
        }
        return new Contrast(cut(first, start, columns, glyphs), cut(second, start, columns, glyphs));
    }

    /** Both in full, however long. */
    public static Contrast whole(String expected, String actual, Glyphs glyphs) {
        Contrast clean = new Contrast(glyphs.clean(expected), glyphs.clean(actual));
        boolean hidden =
                !expected.equals(actual) && (clean.expected.equals(clean.actual) || Exact.lookAlike(expected, actual));
        return hidden ? new Contrast(Exact.show(expected), Exact.show(actual)) : clean;
    }

    private static String cut(int[] text, int start, int columns, Glyphs glyphs) {
        boolean counted = columns >= COUNTED;
        String lead = start == 0 ? "" : (counted ? start + "+" : "") + glyphs.ellipsis();
        String rest = text(text, start, text.length);
        int room = columns - Columns.of(lead);
        if (Columns.of(rest) <= room) {
            return lead + rest;
        }
        String kept = Columns.start(rest, room - marker(text.length, columns, glyphs));
        int missing = text.length - start - kept.codePointCount(0, kept.length());
        return lead + kept + glyphs.ellipsis() + (counted ? "+" + missing : "");
    }

    private static int marker(int missing, int columns, Glyphs glyphs) {
        return Columns.of(glyphs.ellipsis())
                + (columns >= COUNTED ? 1 + Integer.toString(missing).length() : 0);
    }

    private static String text(int[] codePoints, int from, int to) {
        return new String(codePoints, from, to - from);
    }
}
