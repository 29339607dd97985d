package dev.yieldlings.trace.recording;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Shows and compares values, those of a learner's own classes included. */
public final class Values {
    private static final int LONGEST = 200;
    private static final int MOST_ITEMS = 30;

    private Values() {}

    /** Whether a value is the expected one; the expected one is asked, for its equals() is not the learner's. */
    public static boolean same(@Nullable Object expected, @Nullable Object actual) {
        return Outcome.of(() -> Objects.deepEquals(expected, actual)).equals(new Outcome.Returned(true));
    }

    /** Shows a value as a learner would write it; the same value always reads the same. */
    public static String show(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> '"' + shorten(escape(text), LONGEST) + '"';
            case Character c -> "'" + escape(String.valueOf(c)) + "'";
            case Number number when isPlain(number) -> number.toString();
            case Boolean bool -> bool.toString();
            case Enum<?> constant -> constant.name();
            case Collection<?> items
            when isJdks(items) -> shorten(guarded(items, () -> list(new ArrayList<>(items))), LONGEST);
            case Object array when array.getClass().isArray() -> shorten(list(arrayItems(array)), LONGEST);
            case Object object -> shorten(guarded(object, () -> text(object)), LONGEST);
        };
    }

    /** Shows an actual value beside the expected one, so that the two never look equal where they differ. */
    public static String showBeside(@Nullable Object expected, @Nullable Object actual) {
        String shown = show(actual);
        if (expected == null || actual == null || !shown.equals(show(expected))) {
            return shown;
        }
        Class<?> type = actual.getClass();
        return type == expected.getClass()
                ? shown + " (looks the same, but is not equal)"
                : shown + " (" + article(type.getSimpleName()) + ", not "
                        + article(expected.getClass().getSimpleName()) + ")";
    }

    /** Cuts the middle out of a text that is too long, and says how much. */
    static String shorten(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int half = longest / 2;
        return text.substring(0, half) + "…(" + (text.length() - 2 * half) + " more)…"
                + text.substring(text.length() - half);
    }

    /** The noun with "a" or "an" before it. */
    public static String article(String noun) {
        return (noun.isEmpty() || "AEIOU".indexOf(noun.charAt(0)) < 0 ? "a " : "an ") + noun;
    }

    private static String list(List<?> items) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < items.size(); i++) {
            if (i == MOST_ITEMS) {
                return text.append(", …(")
                        .append(items.size() - i)
                        .append(" more)]")
                        .toString();
            }
            text.append(i == 0 ? "" : ", ").append(show(items.get(i)));
        }
        return text.append(']').toString();
    }

    private static List<@Nullable Object> arrayItems(Object array) {
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < Array.getLength(array); i++) {
            items.add(Array.get(array, i));
        }
        return items;
    }

    /** Object's own toString() shows an address, which differs from run to run. */
    private static @Nullable String text(Object object) throws NoSuchMethodException {
        if (object.getClass().getMethod("toString").getDeclaringClass() == Object.class) {
            String name = object.getClass().getSimpleName();
            return name.isEmpty() || object.getClass().isHidden() ? "an object" : article(name);
        }
        String text = object.toString();
        return text == null ? null : escape(text);
    }

    /** Makes a text of an object by a way that may lead through a learner's toString(). */
    private static String guarded(Object object, Callable<@Nullable String> way) {
        return switch (Outcome.of(way)) {
            case Outcome.Returned(String text) -> text;
            case Outcome.Returned(Object none) -> name(object) + " (its toString() returns null)";
            case Outcome.Threw(Throwable thrown) ->
                name(object) + " (its toString() throws " + thrown.getClass().getSimpleName() + ")";
        };
    }

    private static String name(Object object) {
        return article(object.getClass().getSimpleName());
    }

    private static boolean isPlain(Number number) {
        return isJdks(number);
    }

    private static boolean isJdks(Object object) {
        return object.getClass().getClassLoader() == null;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
                case '"' -> escaped.append("\\\"");
                case '\\' -> escaped.append("\\\\");
                default -> {
                    if (Character.isISOControl(c)
                            || Character.getType(c) == Character.FORMAT
                            || Character.getType(c) == Character.SURROGATE) {
                        escaped.append(String.format("\\u%04x", c));
                    } else {
                        escaped.appendCodePoint(c);
                    }
                }
            }
        });
        return escaped.toString();
    }
}
