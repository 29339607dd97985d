package dev.yieldlings.engine.render;

import java.util.List;
import java.util.Locale;

/** English articles, numbers and lists. */
public final class English {
    private English() {}

    /** Returns a type's name with "a" or "an", as it is pronounced: an Integer, a Long, an int, an IOException. */
    public static String article(String noun) {
        return noun.isEmpty() || "aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) < 0 || isSaidAsYou(noun)
                ? "a " + noun
                : "an " + noun;
    }

    /** Union and Unit are pronounced with a leading "y", UnsupportedOperationException is not. */
    private static boolean isSaidAsYou(String noun) {
        return (noun.regionMatches(true, 0, "uni", 0, 3) && !noun.regionMatches(true, 0, "unin", 0, 4))
                || noun.regionMatches(true, 0, "use", 0, 3)
                || noun.regionMatches(true, 0, "uti", 0, 3);
    }

    /** Returns a number with its noun: "1 step", "2,300 steps". */
    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : noun + "s");
    }

    /** Returns "once", "twice", "3 times". */
    static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : count(times, "time");
    }

    /**
     * Joins values: "1", "1 and 2", "1, 2 and 3". Of more than eight only the first four and the last two are shown.
     */
    static Prose values(List<String> values) {
        Prose all = Prose.NONE;
        boolean isLong = values.size() > 8;
        for (int i = 0; i < values.size(); i++) {
            if (isLong && i == 4) {
                int left = values.size() - 6;
                all = all.and(", " + left + " more");
                i += left;
            }
            all = all.and(i == 0 ? "" : i == values.size() - 1 ? " and " : ", ").andValue(values.get(i));
        }
        return all;
    }

    /** Capitalises a text if its first word has only letters; a call stays as it is. */
    static String capital(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isWord = end > 0 && (end == text.length() || text.charAt(end) == ' ');
        return isWord ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** Ends a text with a full stop unless it ends as a sentence already. */
    static String sentence(String text) {
        return text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
