package dev.yieldlings.engine.format;

/** Text from a submission without characters that act: each is there as its number. */
public final class EscapedText {
    private EscapedText() {}

    /** Several lines: of control characters only tabs and line ends are kept. */
    public static String text(String text) {
        return visible(text.replace("\r\n", "\n"), true);
    }

    /** One line: a line end in it is a space. */
    public static String line(String text) {
        return visible(text.replace("\r\n", " ").replace('\n', ' ').replace('\t', ' '), false);
    }

    private static String visible(String text, boolean lines) {
        StringBuilder visible = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if ((lines && (c == '\n' || c == '\t')) || isHarmless(c)) {
                visible.appendCodePoint(c);
            } else {
                visible.append(String.format("\\u%04x", c));
            }
        });
        return visible.toString();
    }

    /** No control, none that turns or hides text, no half of a character and none that XML does not know. */
    private static boolean isHarmless(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> (c & 0xfffe) != 0xfffe;
        };
    }
}
