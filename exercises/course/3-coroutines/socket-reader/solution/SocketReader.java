import dev.yieldlings.kit.Generator;
import java.io.IOException;

/** The bytes of a connection, one by one. */
public final class SocketReader {
    private static final int END = -1;

    private SocketReader() {}

    /**
     * A primed generator of the bytes that come in. However it ends, it shuts the connection down, if that is still
     * possible, and closes it.
     */
    public static Generator<Integer, Void, Void> readAndClose(Connection connection) {
        Generator<Integer, Void, Void> bytes = Generator.of(y -> {
            try {
                y.yield();
                for (int b = connection.read(); b != END; b = connection.read()) {
                    y.yield(b);
                }
            } finally {
                sayGoodbye(connection);
                connection.close();
            }
        });
        bytes.next();
        return bytes;
    }

    private static void sayGoodbye(Connection connection) {
        try {
            connection.shutdown();
        } catch (IOException e) {
            // The other side has gone already, and can't be told.
        }
    }
}
