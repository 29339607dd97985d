package dev.yieldlings.engine.format.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.SerializableString;
import tools.jackson.core.io.CharacterEscapes;
import tools.jackson.core.io.SerializedString;

/**
 * Escapes characters that JSON allows but that a terminal or a CI runner would interpret: DEL and control characters
 * above ASCII, format characters, which reverse or hide text, and hashes.
 */
final class VisibleEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1L;

    private static final int[] ASCII = standardAsciiEscapesForJSON();

    static {
        // Two hashes begin a command of a CI runner.
        ASCII['#'] = CharacterEscapes.ESCAPE_STANDARD;
        ASCII[0x7f] = CharacterEscapes.ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int c) {
        boolean harmless = switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
        return harmless ? null : new SerializedString(String.format("\\u%04x", c));
    }
}
