package dev.yieldlings.worker.wire;

import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/**
 * Writes frames: the nonce (16 bytes), the length of what follows (4 bytes), the body; a message begins with a tag (1
 * byte), after which its fields come.
 */
public final class FrameWriter implements AutoCloseable {
    private final DataOutputStream out;

    /** Makes a writer to {@code out}, which it then owns. */
    public FrameWriter(OutputStream out) {
        this.out = new DataOutputStream(out);
    }

    /**
     * Opens the conversation: sends the nonce that its frames will carry.
     *
     * @throws IOException if the other side is gone
     */
    public void open(Nonce nonce) throws IOException {
        out.writeLong(nonce.high());
        out.writeLong(nonce.low());
        out.flush();
    }

    /**
     * Sends a message and flushes.
     *
     * @throws IOException if the other side is gone
     */
    public void write(Nonce nonce, Message message) throws IOException {
        write(nonce, Encoder.encode(message));
    }

    /**
     * Sends any body and flushes.
     *
     * @throws IOException if the other side is gone
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
