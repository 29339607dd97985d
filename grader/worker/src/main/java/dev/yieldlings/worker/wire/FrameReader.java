package dev.yieldlings.worker.wire;

import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Reads the frames of a {@link FrameWriter}, and rejects all other bytes. */
public final class FrameReader implements AutoCloseable {
    /** The default limit of a body, in bytes. */
    public static final int MAX_BODY = 64 << 20;

    private final DataInputStream in;
    private final int longest;

    /** Creates a reader of {@code in}, which it then owns. */
    public FrameReader(InputStream in) {
        this(in, MAX_BODY);
    }

    /**
     * Creates a reader of {@code in}, which it then owns.
     *
     * @param longest the limit of a body in bytes; a longer one is rejected before memory is allocated for it
     */
    public FrameReader(InputStream in, int longest) {
        this.in = new DataInputStream(in);
        this.longest = longest;
    }

    /**
     * Reads the nonce that opens the conversation.
     *
     * @throws IOException if the other side has closed the channel
     */
    public Nonce open() throws IOException {
        return new Nonce(in.readLong(), in.readLong());
    }

    /**
     * Reads the next message.
     *
     * @param expected the nonce that its frame must carry
     * @return the message, or empty if the other side has closed the channel between two frames
     * @throws FrameException if the bytes are no frame of this conversation
     * @throws IOException if the channel closed inside a frame
     */
    public Optional<Message> read(Nonce expected) throws IOException {
        Optional<byte[]> body = readBody(expected);
        return body.isEmpty() ? Optional.empty() : Optional.of(Decoder.decode(body.get()));
    }

    /**
     * Reads the body of the next frame.
     *
     * @param expected the nonce that the frame must carry
     * @return the body, or empty if the other side has closed the channel between two frames
     * @throws FrameException if the bytes are no frame of this conversation
     * @throws IOException if the channel closed inside a frame
     */
    public Optional<byte[]> readBody(Nonce expected) throws IOException {
        int first = in.read();
        if (first < 0) {
            return Optional.empty();
        }
        byte[] rest = in.readNBytes(Long.BYTES - 1);
        if (rest.length < Long.BYTES - 1) {
            throw new EOFException("the channel closed inside a frame");
        }
        long high = first;
        for (byte b : rest) {
            high = high << 8 | (b & 0xFF);
        }
        long low = in.readLong();
        if (!expected.equals(new Nonce(high, low))) {
            throw new FrameException("a frame came without the nonce of this conversation");
        }
        int length = in.readInt();
        if (length < 1 || length > longest) {
            throw new FrameException("a frame announced " + length + " bytes");
        }
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the channel closed inside a frame");
        }
        return Optional.of(body);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
