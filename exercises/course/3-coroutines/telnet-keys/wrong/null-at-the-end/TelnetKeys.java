import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;

public final class TelnetKeys {
    private static final byte[] NEGOTIATION = {-1, -3, 34, -1, -5, 1};

    private TelnetKeys() {}

    public static Generator<Character, Void, Void> keys(Connection connection) {
        Generator<Character, Void, Void> keys = Generator.of(y -> {
            connection.write(NEGOTIATION);
            Generator<Boolean, Integer, Void> filter = TelnetFilter.filter();
            Generator<Integer, Void, Void> bytes = SocketReader.readAndClose(connection);
            try {
                Character key = null;
                while (true) {
                    y.yield(key);
                    int b;
                    try {
                        b = bytes.next();
                    } catch (StopIteration end) {
                        key = null;
                        continue;
                    }
                    key = filter.send(b) ? (char) b : null;
                }
            } finally {
                bytes.close();
            }
        });
        keys.next();
        return keys;
    }
}
