import dev.yieldlings.kit.Generator;
import java.io.IOException;

public final class SocketReader {
    private static final int END = -1;

    private SocketReader() {}

    public static Generator<Integer, Void, Void> readAndClose(Connection connection) {
        Generator<Integer, Void, Void> bytes = Generator.of(y -> {
            boolean isBroken = false;
            try {
                y.yield();
                for (int b = connection.read(); b != END; b = connection.read()) {
                    y.yield(b);
                }
            } catch (IOException e) {
                isBroken = true;
                throw e;
            } finally {
                if (!isBroken) {
                    sayGoodbye(connection);
                }
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
