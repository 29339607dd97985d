package dev.yieldlings.trace.source;

import dev.yieldlings.trace.recording.Recorder;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ReadableByteChannel;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A channel of bytes that knows how it is read: each {@code read} is an event of the trace, such as {@code read: 16 of
 * 64 asked for}, and so is its end and its closing.
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

    /** A channel that fills each buffer as far as its bytes reach. */
    public static ByteSource of(byte[] bytes) {
        return new ByteSource(bytes, read -> Integer.MAX_VALUE);
    }

    /**
     * A channel that gives fewer bytes at a time than are asked for, as sockets do.
     *
     * @param portions the most bytes that the read of a number, counted from 0, gives; may be 0
     */
    public static ByteSource inPortions(byte[] bytes, IntUnaryOperator portions) {
        return new ByteSource(bytes, portions);
    }

    /** Lets the read of this number, counted from 0, fail. */
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

    /** How many times it was read. */
    public int reads() {
        return reads;
    }

    /** How many bytes were given so far. */
    public int given() {
        return place;
    }

    private void note(String text) {
        Recorder.current().journal().note(this, text);
    }
}
