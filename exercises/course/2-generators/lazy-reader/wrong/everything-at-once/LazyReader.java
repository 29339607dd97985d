import dev.yieldlings.kit.Generator;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;

public final class LazyReader {
    private LazyReader() {}

    public static Generator<Double, Void, Void> doubles(ReadableByteChannel channel, int chunk) {
        return Generator.of("doubles", y -> {
            try (channel) {
                ByteArrayOutputStream all = new ByteArrayOutputStream();
                ByteBuffer buffer = ByteBuffer.allocate(chunk * Double.BYTES);
                while (channel.read(buffer) >= 0) {
                    all.write(buffer.array(), 0, buffer.position());
                    buffer.clear();
                }
                buffer = ByteBuffer.wrap(all.toByteArray());
                while (buffer.remaining() >= Double.BYTES) {
                    y.yield(buffer.getDouble());
                }
                if (buffer.hasRemaining()) {
                    throw new EOFException("the channel ends in the middle of a double");
                }
            }
        });
    }
}
