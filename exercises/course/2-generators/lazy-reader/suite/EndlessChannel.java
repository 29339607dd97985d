import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** A channel of the doubles 1.0, 2.0, 3.0, and so on, without an end. It makes no events: there would be too many. */
final class EndlessChannel implements ReadableByteChannel {
    private final long mostBytes;
    private long given;
    private boolean open = true;

    /**
     * @param mostBytes more than anybody needs who is asked for what a check asks for: with more, a read fails
     */
    EndlessChannel(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    @Override
    public int read(ByteBuffer buffer) {
        if (given > mostBytes) {
            throw new IllegalStateException(mostBytes + " bytes were read already, of a channel that has no end");
        }
        int count = buffer.remaining();
        for (int i = 0; i < count; i++) {
            long bits = Double.doubleToLongBits(given / Double.BYTES + 1);
            int place = Double.BYTES - 1 - (int) (given % Double.BYTES);
            buffer.put((byte) (bits >>> (Byte.SIZE * place)));
            given++;
        }
        return count;
    }

    /** How many bytes it has given. */
    long given() {
        return given;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        open = false;
    }
}
