package dev.yieldlings.trace.outcome;

/** Writes characters that are invisible or affect their neighbours as Java escapes. */
final class Escape {
    private Escape() {}

    /** Escapes a text that will be put in quotation marks. */
    static String quoted(String text) {
        return unquoted(text).replace("\"", "\\\"");
    }

    /**
     * Escapes a text without quotation marks around it, such as the result of an object's toString(). Its own quotation
     * marks stay.
     */
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
