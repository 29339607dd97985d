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
                    y.yield(key);
                }
            } catch (RuntimeException e) {
                terminal.restore(attributes);
                throw e;
            } finally {
                terminal.restore(attributes);
            }
        });
        keys.next();
        return keys;
    }
}
