import java.io.Closeable;
import java.io.IOException;

/** A connection to a guest far away: bytes come in, and bytes go out. */
public interface Connection extends Closeable {
    /**
     * Reads one byte, and waits until there is one.
     *
     * @return the byte, 0 to 255, or -1 when no more can come
     * @throws IOException if the connection is broken or closed
     */
    int read() throws IOException;

    /**
     * Sends bytes to the other side.
     *
     * @throws IOException if the connection is broken or closed
     */
    void write(byte[] bytes) throws IOException;

    /**
     * Tells the other side that no more will come, and that nothing is waited for.
     *
     * @throws IOException if that can't be told any more: the other side has gone, or the connection is closed
     */
    void shutdown() throws IOException;
}
