import dev.yieldlings.kit.Generator;
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
        return Generator.of(y -> {
            throw new UnsupportedOperationException("nothing is read yet");
        });
    }
}
