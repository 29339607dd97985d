import dev.yieldlings.kit.Generator;
import java.nio.charset.StandardCharsets;

public final class TelnetKeys {
    private static final String NEGOTIATION = "\u00ff\u00fd\"\u00ff\u00fb\u0001";

    private TelnetKeys() {}

    public static Generator<Character, Void, Void> keys(Connection connection) {
        Generator<Character, Void, Void> keys = Generator.of(y -> {
            try (Generator<Integer, Void, Void> bytes = SocketReader.readAndClose(connection)) {
                connection.write(NEGOTIATION.getBytes(StandardCharsets.UTF_8));
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
