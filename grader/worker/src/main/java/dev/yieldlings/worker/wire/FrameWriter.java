package dev.yieldlings.worker.wire;

import dev.yieldlings.worker.message.Message;
import dev.yieldlings.worker.message.Nonce;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes messages as frames: the nonce (16 bytes), the length of what follows (4 bytes), a tag (1 byte), the fields.
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
    public synchronized void write(Nonce nonce, Message message) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream(1024);
        new Encoder(new DataOutputStream(body)).encode(message);
        ByteArrayOutputStream frame = new ByteArrayOutputStream(body.size() + Nonce.BYTES + Integer.BYTES);
        DataOutputStream head = new DataOutputStream(frame);
        head.writeLong(nonce.high());
        head.writeLong(nonce.low());
        head.writeInt(body.size());
        body.writeTo(head);
        out.write(frame.toByteArray());
        out.flush();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
