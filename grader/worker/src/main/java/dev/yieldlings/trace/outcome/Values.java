package dev.yieldlings.trace.outcome;

import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Shows and compares values, those of a learner's own classes included. */
public final class Values {
    private static final int LONGEST = 200;
    private static final ValueText SHORT = new ValueText(LONGEST, 30);

    private Values() {}

    /** Whether a value is the expected one; the expected one is asked, for its equals() is not the learner's. */
    public static boolean same(@Nullable Object expected, @Nullable Object actual) {
        return Attempt.of(() -> Objects.deepEquals(expected, actual)).equals(new Attempt.Returned(true));
    }

    /** Shows a value as a learner would write it; the same value always reads the same. */
    public static String show(@Nullable Object value) {
        return Addresses.without(SHORT.of(value));
    }

    /** A text that is too long without its middle, and how much that is. */
    public static String shorten(String text) {
        return shorten(text, LONGEST);
    }

    /** Cuts the middle out of a text that is too long, and says how much. */
    public static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int half = longest / 2;
        return text.substring(0, half) + "…(" + (text.length() - 2 * half) + " more)…"
                + text.substring(text.length() - half);
    }

    /** The simple name of a value's class; empty for null. */
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

    /** The noun with "a" or "an" before it. */
    static String article(String noun) {
        return (noun.isEmpty() || "AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }
}
