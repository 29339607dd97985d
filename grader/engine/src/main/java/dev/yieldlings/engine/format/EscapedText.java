package dev.yieldlings.engine.format;

/** Escapes control characters and similar ones in text from a submission, as Unicode escapes. */
public final class EscapedText {
    private EscapedText() {}

    /** Returns text that may have several lines. Tabs and line feeds are kept. */
    public static String text(String text) {
        return visible(text.replace("\r\n", "\n"), true);
    }

    /** Returns text on one line. Line ends and tabs become spaces. */
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

    /** Returns false for control and format characters, line separators, surrogates and characters that XML forbids. */
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
