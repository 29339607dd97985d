import dev.yieldlings.kit.Generator;

/** The keys of a terminal, one by one. */
public final class Keys {
    private Keys() {}

    /**
     * Sets the terminal to cbreak mode and returns a primed generator of the keys as they are pressed. However it
     * ends, it restores the terminal.
     */
    public static Generator<Integer, Void, Void> cbreakKeys(RawTerminal terminal) {
        return Generator.of(y -> {
            throw new UnsupportedOperationException("the body of cbreakKeys is not written yet");
        });
    }
}
