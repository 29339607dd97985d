package dev.yieldlings.engine.rename;

import java.util.function.UnaryOperator;

/** Renames the classes in a descriptor or generic signature (JVM specification 4.3 and 4.7.9.1). */
final class TypeTexts {
    private static final String OF_ONE_LETTER = "BCDFIJSZV()[;<>*+-^:";

    private final String text;
    private final UnaryOperator<String> rename;
    private final StringBuilder renamed = new StringBuilder();
    private int position;

    private TypeTexts(String text, UnaryOperator<String> rename) {
        this.text = text;
        this.rename = rename;
    }

    /**
     * Returns the text with its classes renamed by internal name, or the text itself if it is no descriptor or
     * signature.
     */
    static String rename(String text, UnaryOperator<String> rename) {
        // A descriptor or signature that names a class has a semicolon; no name in a class file has one.
        return text.indexOf(';') < 0 ? text : new TypeTexts(text, rename).renamed();
    }

    private String renamed() {
        while (position < text.length()) {
            char next = text.charAt(position);
            if (OF_ONE_LETTER.indexOf(next) >= 0) {
                renamed.append(next);
                position++;
            } else if (next == 'L') {
                position++;
                renamed.append('L');
                String name = until(";<.:");
                // A colon ends the declaration of a type variable, whose name may begin with an L too.
                boolean isClass = position < text.length() && text.charAt(position) != ':';
                renamed.append(isClass ? rename.apply(name) : name);
            } else {
                // A type variable, or a nested class after its generic outer class and a dot.
                renamed.append(next);
                position++;
                renamed.append(until(";<.:"));
            }
        }
        return renamed.toString();
    }

    private String until(String ends) {
        int start = position;
        while (position < text.length() && ends.indexOf(text.charAt(position)) < 0) {
            position++;
        }
        return text.substring(start, position);
    }
}
