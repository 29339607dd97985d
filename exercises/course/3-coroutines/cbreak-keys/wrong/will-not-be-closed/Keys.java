import dev.yieldlings.kit.Generator;

public final class Keys {
    private static final int END = -1;

    private Keys() {}

    public static Generator<Integer, Void, Void> cbreakKeys(RawTerminal terminal) {
        Generator<Integer, Void, Void> keys = Generator.of(y -> {
            Object attributes = terminal.attributes();
            terminal.cbreak();
            try {
                y.yield();
                for (int key = terminal.read(); key != END; key = terminal.read()) {
                    try {
                        y.yield(key);
                    } catch (Throwable e) {
                        // whatever it was, the next key will come
                    }
                }
            } finally {
                terminal.restore(attributes);
            }
        });
        keys.next();
        return keys;
    }
}
