import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.StopIteration;

/** The keys of a guest who has connected by telnet; it steps the reader by hand, and catches its end. */
public final class TelnetKeys {
    /** Asks for each key at once (255 253 34), and says that we do the echo (255 251 1). */
    private static final byte[] NEGOTIATION = {-1, -3, 34, -1, -5, 1};

    private TelnetKeys() {}

    /**
     * A primed generator of the keys typed at the other end, or null for a byte that is not a key. It asks for single keys
     * while it is primed. However it ends, the connection is closed.
     */
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
                        return; // an end of the reader's, and so one of ours; it must not leave the body as it is
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
