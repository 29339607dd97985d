import dev.yieldlings.kit.Generator;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

public final class LazyReader {
    private LazyReader() {}

    public static Generator<Double, Void, Void> doubles(ReadableByteChannel channel, int chunk) {
        return Generator.of("doubles", y -> {
            try (channel) {
                ByteBuffer buffer = ByteBuffer.allocate(chunk * Double.BYTES);
                while (channel.read(buffer) >= 0) {
                    buffer.flip();
                    while (buffer.remaining() >= Double.BYTES) {
                        double item = buffer.getDouble();
                        if (item == 0) {
                            return;
                        }
                        y.yield(item);
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
