import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;

public final class TelnetKeys {
    private static final byte[] NEGOTIATION = {(byte) 255, (byte) 253, 34, (byte) 255, (byte) 251, 1};

    private TelnetKeys() {}

    public static Generator<Character, Void, Void> keys(Connection connection) {
        Generator<Character, Void, Void> keys = Generator.of(y -> {
            Generator<Integer, Void, Void> bytes = SocketReader.readAndClose(connection);
            connection.write(NEGOTIATION);
            Generator<Boolean, Integer, Void> filter = TelnetFilter.filter();
            try {
                y.yield();
            } catch (GeneratorExit exit) {
                bytes.close();
                throw exit;
            }
            try (bytes) {
                for (int b : bytes) {
                    y.yield(filter.send(b) ? (char) b : null);
                }
            }
        });
        keys.next();
        return keys;
    }
}
