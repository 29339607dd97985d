import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.util.ArrayDeque;
import java.util.Queue;

/**
 * A connection over a channel that doesn't wait.
 *
 * <p>A line that breaks ends like one that was hung up: whoever reads finds the end, and nobody has to expect that
 * writing fails.
 *
 * <p>Commands that a guest's telnet program sends are taken out here as far as the course's telnet filter, which is
 * simpler than the standard, would take them for something else.
 */
final class ChannelConnection implements Connection {
    private static final int END = -1;
    private static final int NOTHING = -2;

    private final SocketChannel channel;
    private final TelnetCommands commands = new TelnetCommands();
    private final Queue<Integer> input = new ArrayDeque<>();
    private boolean broken;

    ChannelConnection(SocketChannel channel) {
        this.channel = channel;
    }

    /** Takes in what has come; returns whether there is anything to read then, be it the end. */
    boolean hasInput() {
        while (input.isEmpty()) {
            int b = take();
            if (b == NOTHING) {
                return false;
            }
            if (b == END) {
                input.add(END);
            } else {
                commands.accept(b, input);
            }
        }
        return true;
    }

    /** The end stays, and can be read again. */
    @Override
    public int read() {
        if (!hasInput()) {
            throw new IllegalStateException("nothing can be read from the guest yet: wait for GUEST to be ready");
        }
        return input.peek() == END ? END : input.remove();
    }

    private int take() {
        ByteBuffer one = ByteBuffer.allocate(1);
        int count;
        try {
            count = broken ? END : channel.read(one);
        } catch (IOException e) {
            broken = true;
            count = END;
        }
        return count == 0 ? NOTHING : count == END ? END : Byte.toUnsignedInt(one.get(0));
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
