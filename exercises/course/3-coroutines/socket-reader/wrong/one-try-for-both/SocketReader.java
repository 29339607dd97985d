import dev.yieldlings.kit.Generator;
import java.io.IOException;

public final class SocketReader {
    private static final int END = -1;

    private SocketReader() {}

    public static Generator<Integer, Void, Void> readAndClose(Connection connection) {
        Generator<Integer, Void, Void> bytes = Generator.of(y -> {
            try {
                y.yield();
                for (int b = connection.read(); b != END; b = connection.read()) {
                    y.yield(b);
                }
            } finally {
                try {
                    connection.shutdown();
                    connection.close();
                } catch (IOException e) {
                    // the other side has gone
                }
            }
        });
        bytes.next();
        return bytes;
    }
}
