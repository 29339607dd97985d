package dev.yieldlings.cli.text;

/** Makes text that came from a submission safe to show: no escape sequence in it reaches the terminal. */
public final class SafeText {
    private SafeText() {}

    /** One line: control characters are shown by their numbers, a tab as four spaces. */
    public static String line(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\t') {
                clean.append("    ");
            } else if (Character.isISOControl(c) || isInvisible(c)) {
                clean.append(String.format("\\u%04x", c));
            } else {
                clean.appendCodePoint(c);
            }
        });
        return clean.toString();
    }

    /** Characters that change the order or look of what is beside them, and halves of characters. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
