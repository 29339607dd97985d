import dev.yieldlings.kit.Generator;

/** The keys of a guest who has connected by telnet. */
public final class TelnetKeys {
    /** Asks for each key at once (255 253 34), and says that we do the echo (255 251 1). */
    private static final byte[] NEGOTIATION = {(byte) 255, (byte) 253, 34, (byte) 255, (byte) 251, 1};

    private TelnetKeys() {}

    /**
     * A primed generator of the keys typed at the other end, or null for a byte that is not a key. It asks for single keys
     * while it is primed. However it ends, the connection is closed.
     */
    public static Generator<Character, Void, Void> keys(Connection connection) {
        Generator<Character, Void, Void> keys = Generator.of(y -> {
            try (Generator<Integer, Void, Void> bytes = SocketReader.readAndClose(connection)) {
                connection.write(NEGOTIATION);
                Generator<Boolean, Integer, Void> filter = TelnetFilter.filter();
                y.yield();
                for (int b : bytes) {
                    y.yield(filter.send(b) ? (char) b : null);
                }
            }
        });
        keys.next();
        return keys;
    }
}
