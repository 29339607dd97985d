package dev.yieldlings.cli.screen;

/** A key that was pressed. */
public sealed interface Key {
    /**
     * One that stands for a character.
     *
     * @param codePoint the character
     */
    // Always written Key.Character, so nobody takes it for the other one.
    @SuppressWarnings("AvoidCommonTypeNames")
    record Character(int codePoint) implements Key {
        /** Whether it is this one. */
        public boolean is(char character) {
            return codePoint == character;
        }
    }

    /** One that has a name. */
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
