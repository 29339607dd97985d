package dev.yieldlings.engine.render;

import java.util.List;
import java.util.Locale;

/** Articles, numbers and lists, as English wants them. */
public final class English {
    private English() {}

    /** A type's name with "a" or "an" before it, as one says it aloud: an Integer, a Long, an int, an IOException. */
    public static String article(String noun) {
        return noun.isEmpty() || "aeiou".indexOf(Character.toLowerCase(noun.charAt(0))) < 0 || isSaidAsYou(noun)
                ? "a " + noun
                : "an " + noun;
    }

    /** Union and Unit are said with a "y" first, UnsupportedOperationException is not. */
    private static boolean isSaidAsYou(String noun) {
        return (noun.regionMatches(true, 0, "uni", 0, 3) && !noun.regionMatches(true, 0, "unin", 0, 4))
                || noun.regionMatches(true, 0, "use", 0, 3)
                || noun.regionMatches(true, 0, "uti", 0, 3);
    }

    /** A number with its noun: "1 step", "2,300 steps". */
    public static String count(long number, String noun) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? noun : noun + "s");
    }

    /** How often: "once", "twice", "3 times". */
    static String times(int times) {
        return times == 1 ? "once" : times == 2 ? "twice" : count(times, "time");
    }

    /** Values one after another: "1", "1 and 2", "1, 2 and 3"; of many the first and the last. */
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

    /** A text that begins with a capital letter, if its first word is one of plain letters; a call stays as it is. */
    static String capital(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isWord = end > 0 && (end == text.length() || text.charAt(end) == ' ');
        return isWord ? Character.toUpperCase(text.charAt(0)) + text.substring(1) : text;
    }

    /** A text that ends as a sentence does. */
    static String sentence(String text) {
        return text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }
}
