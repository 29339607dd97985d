package dev.yieldlings.trace.outcome;

/** Writes characters that can't be seen, or would change what is beside them, as they are written in Java. */
final class Escape {
    private Escape() {}

    /** A text that is to stand between quotation marks. */
    static String quoted(String text) {
        return unquoted(text).replace("\"", "\\\"");
    }

    /** A text that stands by itself, such as what an object's toString() gives: its quotation marks are its own. */
    static String unquoted(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> escaped.append("\\n");
                case '\r' -> escaped.append("\\r");
                case '\t' -> escaped.append("\\t");
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
