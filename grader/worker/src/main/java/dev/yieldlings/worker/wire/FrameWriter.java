package dev.yieldlings.worker.wire;

import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Writes frames. A frame consists of the nonce (16 bytes), the body's length (4 bytes) and the body. The body of a
 * message is a tag (1 byte) and the message's fields.
 */
public final class FrameWriter implements AutoCloseable {
    private final DataOutputStream out;

    /** Creates a writer to {@code out}, which it then owns. */
    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Opens the conversation: sends the nonce that its frames will carry.
     *
     * @throws IOException if the other side has closed the channel
     */
    public void open(Nonce nonce) throws IOException {
        out.writeLong(nonce.high());
        out.writeLong(nonce.low());
        out.flush();
    }

    /**
     * Sends a message and flushes.
     *
     * @throws IOException if the other side has closed the channel
     */
    public void write(Nonce nonce, Message message) throws IOException {
        write(nonce, Encoder.encode(message));
    }

    /**
     * Sends a body and flushes.
     *
     * @throws IOException if the other side has closed the channel
     */
    public synchronized void write(Nonce nonce, byte[] body) throws IOException {
        ByteBuffer frame = ByteBuffer.allocate(Nonce.BYTES + Integer.BYTES + body.length)
                .putLong(nonce.high())
                .putLong(nonce.low())
                .putInt(body.length)
                .put(body);
        out.write(frame.array());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
