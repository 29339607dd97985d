package dev.yieldlings.worker.child;

import dev.yieldlings.worker.message.Nonce;
import dev.yieldlings.worker.wire.FrameException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** What a parent asks of a child; the body of one frame. */
public final class Request {
    private static final int HEAD = Nonce.BYTES + 2 * Long.BYTES;

    private final Nonce nonce;
    private final RequestLimits limits;
    private final byte[] content;

    /**
     * @param nonce what each frame of the answer must carry
     * @param limits what the child may use on it
     * @param content what is asked, in the form that the two agree on
     */
    public Request(Nonce nonce, RequestLimits limits, byte[] content) {
        this.nonce = nonce;
        this.limits = limits;
        this.content = content.clone();
    }

    /** What each frame of the answer must carry. */
    public Nonce nonce() {
        return nonce;
    }

    /** What the child may use on it. */
    public RequestLimits limits() {
        return limits;
    }

    /** What is asked. */
    public byte[] content() {
        return content.clone();
    }

    /** The request as a frame's body. */
    public byte[] toBytes() {
        return ByteBuffer.allocate(HEAD + content.length)
                .putLong(nonce.high())
                .putLong(nonce.low())
                .putLong(limits.cpuMillis())
                .putLong(limits.idleMillis())
                .put(content)
                .array();
    }

    /**
     * Reads what {@link #toBytes} made.
     *
     * @throws FrameException if it is too short for a request
     */
    public static Request of(byte[] body) throws FrameException {
        if (body.length < HEAD) {
            throw new FrameException("a request is shorter than its head");
        }
        ByteBuffer in = ByteBuffer.wrap(body);
        Nonce nonce = new Nonce(in.getLong(), in.getLong());
        RequestLimits limits = new RequestLimits(in.getLong(), in.getLong());
        return new Request(nonce, limits, Arrays.copyOfRange(body, HEAD, body.length));
    }
}
