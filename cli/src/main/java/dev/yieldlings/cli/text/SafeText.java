package dev.yieldlings.cli.text;

/** Makes text from a submission safe to print: no escape sequence in it reaches the terminal. */
public final class SafeText {
    private SafeText() {}

    /** Returns the text on one line. Control characters become their code points, a tab four spaces. */
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

    /** Whether a character changes the order or the look of its neighbours, or is an unpaired surrogate. */
    private static boolean isInvisible(int c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
    }
}
