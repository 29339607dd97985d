import dev.yieldlings.kit.Generator;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

/** Reads numbers that need not fit into memory. */
public final class LazyReader {
    private LazyReader() {}

    /**
     * Yields the doubles of a channel, big-endian, and closes it.
     *
     * @param channel where they come from
     * @param chunk how many doubles to read at a time
     */
    public static Generator<Double, Void, Void> doubles(ReadableByteChannel channel, int chunk) {
        return Generator.of("doubles", y -> {
            try (channel) {
                ByteBuffer buffer = ByteBuffer.allocate(chunk * Double.BYTES);
                while (channel.read(buffer) >= 0) {
                    buffer.flip();
                    while (buffer.remaining() >= Double.BYTES) {
                        y.yield(buffer.getDouble());
                    }
                    buffer.compact();
                }
                if (buffer.position() > 0) {
                    throw new EOFException("the channel ends in the middle of a double");
                }
            }
        });
    }
}
