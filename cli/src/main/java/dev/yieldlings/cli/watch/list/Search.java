package dev.yieldlings.cli.watch.list;

import dev.yieldlings.engine.course.Exercise;
import java.util.Locale;

/**
 * The search in the list.
 *
 * @param text the search text; blank if there is no search
 */
record Search(String text) {
    static final Search NONE = new Search("");

    Search with(int codePoint) {
        return new Search(text + Character.toString(codePoint));
    }

    Search withoutLast() {
        return text.isEmpty() ? this : new Search(text.substring(0, text.offsetByCodePoints(text.length(), -1)));
    }

    boolean isEmpty() {
        return text.isBlank();
    }

    /**
     * Whether the text equals an exercise's number or is part of its id or title. Case is ignored, and a space
     * matches a hyphen.
     */
    boolean finds(Exercise exercise) {
        String wanted = plain(text.strip());
        return !isEmpty()
                && (wanted.equals(String.valueOf(exercise.number()))
                        || plain(exercise.id()).contains(wanted)
                        || plain(exercise.title()).contains(wanted));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replace('-', ' ');
    }
}
