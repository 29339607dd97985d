package dev.yieldlings.cli.screen;

/** A key that was pressed. */
public sealed interface Key {
    /**
     * A key for a character.
     *
     * @param codePoint the character
     */
    // Always written Key.Character, so it is not confused with java.lang.Character.
    @SuppressWarnings("AvoidCommonTypeNames")
    record Character(int codePoint) implements Key {
        /** Whether the key is for this character. */
        public boolean is(char character) {
            return codePoint == character;
        }
    }

    /** A key with a name. */
    enum Named implements Key {
        UP,
        DOWN,
        LEFT,
        RIGHT,
        PAGE_UP,
        PAGE_DOWN,
        HOME,
        END,
        ENTER,
        ESCAPE,
        BACKSPACE
    }
}
