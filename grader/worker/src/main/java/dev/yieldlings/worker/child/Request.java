package dev.yieldlings.worker.child;

import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.wire.FrameException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** A request of a parent to its child: the body of one frame. */
public final class Request {
    private static final int HEAD = Nonce.BYTES + 3 * Long.BYTES;

    private final Nonce nonce;
    private final RequestLimits limits;
    private final byte[] content;

    /**
     * Creates a request.
     *
     * @param nonce the nonce that each frame of the answer must carry
     * @param limits the limits of the child's work on the request
     * @param content the request itself, in the format that parent and child agree on; copied
     */
    public Request(Nonce nonce, RequestLimits limits, byte[] content) {
        this.nonce = nonce;
        this.limits = limits;
        this.content = content.clone();
    }

    /** Returns the nonce that each frame of the answer must carry. */
    public Nonce nonce() {
        return nonce;
    }

    /** Returns the limits of the child's work on the request. */
    public RequestLimits limits() {
        return limits;
    }

    /** Returns a copy of the content. */
    public byte[] content() {
        return content.clone();
    }

    /** Encodes the request as a frame's body. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(HEAD + content.length)
                .putLong(nonce.high())
                .putLong(nonce.low())
                .putLong(limits.cpuMillis())
                .putLong(limits.idleMillis())
                .putLong(limits.allocatedBytes())
                .put(content)
                .array();
    }

    /**
     * Decodes a body that {@link #toBytes} encoded.
     *
     * @throws FrameException if the body is too short for a request
     */
    public static Request of(byte[] body) throws FrameException {
        if (body.length < HEAD) {
            throw new FrameException("a request is shorter than its head");
        }
        ByteBuffer in = ByteBuffer.wrap(body);
        Nonce nonce = new Nonce(in.getLong(), in.getLong());
        RequestLimits limits = new RequestLimits(in.getLong(), in.getLong(), in.getLong());
        return new Request(nonce, limits, Arrays.copyOfRange(body, HEAD, body.length));
    }
}
