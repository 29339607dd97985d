package dev.yieldlings.trace.outcome;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** Writes values as a learner would, those of a learner's own classes included, up to a length. */
final class ValueText {
    private final int longest;
    private final int mostItems;

    /**
     * @param longest how many characters a text may have
     * @param mostItems how many items of a collection are written
     */
    ValueText(int longest, int mostItems) {
        this.longest = longest;
        this.mostItems = mostItems;
    }

    String of(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> '"' + Values.shorten(Escape.text(text), longest) + '"';
            case Character c -> "'" + Escape.text(String.valueOf(c)) + "'";
            case Number number when isJdks(number) -> number.toString();
            case Boolean bool -> bool.toString();
            case Enum<?> constant -> constant.name();
            case Collection<?> items
            when isJdks(items) -> Values.shorten(guarded(items, () -> list(new ArrayList<>(items))), longest);
            case Object array when array.getClass().isArray() -> Values.shorten(list(arrayItems(array)), longest);
            case Object object -> Values.shorten(guarded(object, () -> text(object)), longest);
        };
    }

    private String list(List<?> items) {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < items.size(); i++) {
            if (i == mostItems) {
                return text.append(", …(")
                        .append(items.size() - i)
                        .append(" more)]")
                        .toString();
            }
            text.append(i == 0 ? "" : ", ").append(of(items.get(i)));
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
            return name.isEmpty() || object.getClass().isHidden() ? "an object" : Values.article(name);
        }
        String text = object.toString();
        return text == null ? null : Escape.text(text);
    }

    /** Makes a text of an object by a way that may lead through a learner's toString(). */
    private static String guarded(Object object, Callable<@Nullable String> way) {
        return switch (Outcome.of(way)) {
            case Outcome.Returned(String text) -> text;
            case Outcome.Returned(Object none) -> name(object) + " (its toString() returns null)";
            case Outcome.Threw(Throwable thrown) ->
                name(object) + " (its toString() throws " + Thrown.name(thrown) + ")";
        };
    }

    private static String name(Object object) {
        return Values.article(object.getClass().getSimpleName());
    }

    private static boolean isJdks(Object object) {
        return object.getClass().getClassLoader() == null;
    }
}
