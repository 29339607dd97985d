package dev.yieldlings.engine.render;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.Set;

/** Makes differences visible between texts that look alike, such as in spaces, tabs, or how an accent is encoded. */
final class HiddenDifferences {
    private static final Set<UnicodeScript> ALIKE =
            Set.of(UnicodeScript.LATIN, UnicodeScript.CYRILLIC, UnicodeScript.GREEK, UnicodeScript.ARMENIAN);

    private HiddenDifferences() {}

    /** Whether a reader could mistake one text for the other. */
    static boolean lookAlike(String one, String other) {
        return !one.equals(other) && (look(one).equals(look(other)) || differInScripts(one, other));
    }

    /** Returns what a reader sees of a text at a glance. */
    private static String look(String text) {
        StringBuilder look = new StringBuilder();
        boolean isSpace = false;
        for (int c :
                Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().toArray()) {
            boolean isNext = c == '\t' || Character.isSpaceChar(c);
            if (isNext && !isSpace) {
                look.append(' ');
            } else if (!isNext && !isVariation(c)) {
                look.append(shape(c));
            }
            isSpace = isNext;
        }
        return look.toString().strip();
    }

    private static boolean isVariation(int c) {
        return c >= 0xfe00 && c <= 0xfe0f;
    }

    private static String shape(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE -> escape(c);
            case Character.DASH_PUNCTUATION -> c == '\u2014' ? "--" : "-";
            case Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION ->
                c == '\u2018' || c == '\u2019' ? "'" : "\"";
            default -> c == '\u2212' ? "-" : c == '\u2192' ? "->" : Character.toString(c);
        };
    }

    /** Whether the texts differ only in letters of scripts that share shapes, such as Latin and Cyrillic. */
    private static boolean differInScripts(String one, String other) {
        int[] first = one.codePoints().toArray();
        int[] second = other.codePoints().toArray();
        if (first.length != second.length) {
            return false;
        }
        for (int i = 0; i < first.length; i++) {
            UnicodeScript here = UnicodeScript.of(first[i]);
            UnicodeScript there = UnicodeScript.of(second[i]);
            boolean mayLookAlike = here != there && ALIKE.contains(here) && ALIKE.contains(there);
            if (first[i] != second[i] && !mayLookAlike) {
                return false;
            }
        }
        return true;
    }

    /** Returns the text with every character recognisable: all but plain ASCII is written as a Java escape. */
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
                            default -> escape(c);
                        });
            }
        }
        return exact.toString();
    }

    private static String escape(int c) {
        return String.format("\\u%04x", c);
    }

    private static boolean isBetweenWords(String text, int i) {
        return i > 0 && i + 1 < text.length() && text.charAt(i - 1) > ' ' && text.charAt(i + 1) > ' ';
    }
}
