package dev.yieldlings.engine.course.junit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Derives the ids and names of checks from the names of tests. */
final class TestNames {
    private static final Pattern BORDER =
            Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z]{2})|[^A-Za-z0-9]+");

    private final Set<String> taken = new HashSet<>();

    /** Returns a unique id: {@code addsTwoNumbers} becomes {@code adds-two-numbers}. */
    String id(String name) {
        String plain = words(name).replace(' ', '-');
        String id = plain.isEmpty() ? "test" : plain;
        for (int i = 2; !taken.add(id); i++) {
            id = (plain.isEmpty() ? "test" : plain) + "-" + i;
        }
        return id;
    }

    /** Returns a phrase: {@code addsTwoNumbers} becomes "Adds two numbers". */
    static String phrase(String name) {
        String words = words(name);
        return words.isEmpty() ? name : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static String words(String name) {
        return BORDER.matcher(name).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
