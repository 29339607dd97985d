import dev.yieldlings.kit.Generator;

public final class TelnetKeys {
    private static final byte[] NEGOTIATION = {(byte) 255, (byte) 253, 34, (byte) 255, (byte) 251, 1};

    private TelnetKeys() {}

    public static Generator<Character, Void, Void> keys(Connection connection) {
        Generator<Character, Void, Void> keys = Generator.of(y -> {
            try (Generator<Integer, Void, Void> bytes = SocketReader.readAndClose(connection)) {
                connection.write(NEGOTIATION);
                Generator<Boolean, Integer, Void> filter = TelnetFilter.filter();
                y.yield();
                for (int b : bytes) {
                    y.yield(filter.send(b) ? (char) (byte) b : null);
                }
            }
        });
        keys.next();
        return keys;
    }
}
