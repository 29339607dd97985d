package dev.yieldlings.trace.source;

import dev.yieldlings.trace.recording.Recorder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A channel of bytes that records its use: each {@code read} is an event of the trace, such as {@code read: 16 of 64
 * asked for}, and so are the end and {@code close}.
 */
public final class ByteSource implements ReadableByteChannel {
    private final byte[] bytes;
    private final IntUnaryOperator portions;
    private int place;
    private int reads;
    private boolean open = true;
    private int failingRead = Integer.MAX_VALUE;
    private @Nullable IOException failure;

    private ByteSource(byte[] bytes, IntUnaryOperator portions) {
        this.bytes = bytes.clone();
        this.portions = portions;
    }

    /** Creates a channel that fills each buffer as far as the remaining bytes go. */
    public static ByteSource of(byte[] bytes) {
        return new ByteSource(bytes, read -> Integer.MAX_VALUE);
    }

    /**
     * Creates a channel that returns fewer bytes at a time than requested, as sockets do.
     *
     * @param portions returns the most bytes of a read, given its number counted from 0; may return 0
     */
    public static ByteSource inPortions(byte[] bytes, IntUnaryOperator portions) {
        return new ByteSource(bytes, portions);
    }

    /** Makes the read of this number, counted from 0, throw this exception. */
    public ByteSource failingAt(int read, IOException thrown) {
        this.failingRead = read;
        this.failure = thrown;
        return this;
    }

    @Override
    public int read(ByteBuffer buffer) throws IOException {
        if (!open) {
            throw new ClosedChannelException();
        }
        int asked = buffer.remaining();
        int number = reads++;
        if (number == failingRead && failure != null) {
            note("read: it fails");
            throw failure;
        }
        if (place == bytes.length) {
            note("read: the end");
            return -1;
        }
        int given = Math.min(Math.min(asked, portions.applyAsInt(number)), bytes.length - place);
        buffer.put(bytes, place, given);
        place += given;
        note("read: " + given + " of " + asked + " asked for");
        return given;
    }

    @Override
    public boolean isOpen() {
        return open;
    }

    @Override
    public void close() {
        if (open) {
            note("close");
        }
        open = false;
    }

    /** Returns the number of reads. */
    public int reads() {
        return reads;
    }

    /** Returns the number of bytes returned so far. */
    public int given() {
        return place;
    }

    private void note(String text) {
        Recorder.current().journal().note(this, text);
    }
}
