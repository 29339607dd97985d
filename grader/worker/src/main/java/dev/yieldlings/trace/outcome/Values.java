package dev.yieldlings.trace.outcome;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows and compares values, including those of a learner's own classes. */
public final class Values {
    private static final int LONGEST = 200;
    private static final ValueText SHORT = new ValueText(LONGEST, 30);

    private Values() {}

    /**
     * Returns whether a value equals the expected one. Calls equals() of the expected value, which is not the
     * learner's.
     */
    public static boolean same(@Nullable Object expected, @Nullable Object actual) {
        return Attempt.of(() -> Objects.deepEquals(expected, actual)).equals(new Attempt.Returned(true));
    }

    /** Returns the text of a value as a learner would write it; equal values have the same text. */
    public static String show(@Nullable Object value) {
        return Addresses.without(SHORT.of(value));
    }

    /** Shortens a text as {@link #shorten(String, int)} does, to the length of a shown value. */
    public static String shorten(String text) {
        return shorten(text, LONGEST);
    }

    /**
     * Cuts the middle out of a text that is longer than this many characters, and puts the number of cut characters in
     * its place.
     */
    public static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int half = longest / 2;
        return text.substring(0, half) + "…(" + (text.length() - 2 * half) + " more)…"
                + text.substring(text.length() - half);
    }

    /** Returns the simple name of a value's class; empty for null. */
    public static String type(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        Class<?> type = value.getClass();
        if (type.isHidden() || type.getSimpleName().isEmpty()) {
            return "Object";
        }
        boolean isInsideJdk =
                type.getClassLoader() == null && !type.isArray() && !Modifier.isPublic(type.getModifiers());
        return switch (value) {
            case List<?> _ when isInsideJdk -> "List";
            case Set<?> _ when isInsideJdk -> "Set";
            case Map<?, ?> _ when isInsideJdk -> "Map";
            default -> type.getSimpleName();
        };
    }

    /** Returns the noun with "a" or "an" before it. */
    static String article(String noun) {
        return (noun.isEmpty() || "AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
