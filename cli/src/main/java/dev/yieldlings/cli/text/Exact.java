package dev.yieldlings.cli.text;

import java.text.Normalizer;

/** Tells texts apart that look the same although they differ: by a space, a tab, how an accent is written. */
final class Exact {
    private Exact() {}

    /** Whether a reader could take one for the other. */
    static boolean lookAlike(String one, String other) {
        return look(one).equals(look(other));
    }

    private static String look(String text) {
        return Normalizer.normalize(Clean.line(text), Normalizer.Form.NFKC)
                .replaceAll("[\\x{fe00}-\\x{fe0f}]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }

    /** A text in which every character can be told: in Java's escapes, where it is no plain one. */
    static String show(String text) {
        StringBuilder exact = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c > ' ' && c < 127 && c != '\\';
            if (plain || (c == ' ' && isBetweenWords(text, i))) {
                exact.append(c);
            } else {
                exact.append(
                        switch (c) {
                            case ' ' -> "\\s";
                            case '\t' -> "\\t";
                            case '\n' -> "\\n";
                            case '\r' -> "\\r";
                            case '\\' -> "\\\\";
                            default -> String.format("\\u%04x", (int) c);
                        });
            }
        }
        return exact.toString();
    }

    private static boolean isBetweenWords(String text, int i) {
        return i > 0 && i + 1 < text.length() && text.charAt(i - 1) > ' ' && text.charAt(i + 1) > ' ';
    }
}
