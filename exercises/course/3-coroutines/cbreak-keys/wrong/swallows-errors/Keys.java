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
                while (true) {
                    int key;
                    try {
                        key = terminal.read();
                    } catch (RuntimeException e) {
                        break;
                    }
                    if (key == END) {
                        break;
                    }
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
