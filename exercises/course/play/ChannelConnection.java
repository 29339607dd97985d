import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * A connection over a channel that doesn't wait.
 *
 * <p>A line that breaks ends like one that was hung up: whoever reads finds the end, and nobody has to expect that
 * writing fails.
 */
final class ChannelConnection implements Connection {
    private static final int END = -1;

    private final SocketChannel channel;
    private boolean broken;

    ChannelConnection(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public int read() {
        ByteBuffer one = ByteBuffer.allocate(1);
        int count;
        try {
            count = broken ? END : channel.read(one);
        } catch (IOException e) {
            broken = true;
            return END;
        }
        if (count == 0) {
            throw new IllegalStateException("nothing can be read from the guest yet: wait for GUEST to be ready");
        }
        return count == END ? END : Byte.toUnsignedInt(one.get(0));
    }

    @Override
    public void write(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            channel.write(rest);
        } catch (IOException e) {
            broken = true;
        }
        if (rest.hasRemaining()) {
            hangUp();
        }
    }

    /** For a guest who has left thousands of lines unread: to wait for that one would stop the game for all. */
    private void hangUp() {
        broken = true;
        try {
            channel.shutdownInput(); // so that there is something to be read: the end
        } catch (IOException e) {
            // The line is broken, and its end can be read anyway.
        }
    }

    @Override
    public void shutdown() throws IOException {
        channel.shutdownOutput();
    }

    /** Reads first what has come in: on a line that is closed with something unread, the last words sent are lost. */
    @Override
    public void close() throws IOException {
        try {
            ByteBuffer unread = ByteBuffer.allocate(1 << 16);
            if (!broken) {
                channel.read(unread);
            }
        } catch (IOException e) {
            // It is broken, so nothing is lost that was not lost before.
        } finally {
            channel.close();
        }
    }
}
