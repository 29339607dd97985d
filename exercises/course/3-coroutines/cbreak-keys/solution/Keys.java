import dev.yieldlings.kit.Generator;

/** The keys of a terminal, one by one. */
public final class Keys {
    private static final int END = -1;

    private Keys() {}

    /**
     * Sets the terminal to cbreak mode and returns a primed generator of the keys as they are pressed. However it
     * ends, it restores the terminal.
     */
    public static Generator<Integer, Void, Void> cbreakKeys(RawTerminal terminal) {
        Generator<Integer, Void, Void> keys = Generator.of(y -> {
            Object attributes = terminal.attributes();
            terminal.cbreak();
            try {
                y.yield();
                for (int key = terminal.read(); key != END; key = terminal.read()) {
                    y.yield(key);
                }
            } finally {
                terminal.restore(attributes);
            }
        });
        keys.next();
        return keys;
    }
}
