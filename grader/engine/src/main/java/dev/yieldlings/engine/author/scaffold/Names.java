package dev.yieldlings.engine.author.scaffold;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names derived from an id. */
public final class Names {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private Names() {}

    /** Whether a text is a valid id of a course or an exercise, from which a class name can be derived. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** Returns the class name of an id: {@code my-range} becomes {@code MyRange}. */
    static String type(String id) {
        return Stream.of(id.split("-")).map(Names::capital).collect(Collectors.joining());
    }

    /** Returns the title of an id: {@code my-range} becomes "My range". */
    static String title(String id) {
        return capital(id.replace('-', ' '));
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }
}
