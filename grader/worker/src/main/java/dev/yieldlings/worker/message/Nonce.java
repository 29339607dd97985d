package dev.yieldlings.worker.message;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A number used once, which marks a frame as the worker's own.
 *
 * @param high the first eight bytes
 * @param low the last eight bytes
 */
public record Nonce(long high, long low) {
    /** How many bytes a nonce takes on the wire. */
    public static final int BYTES = 16;

    /** Makes a nonce that nobody can guess. */
    public static Nonce random() {
        return new Nonce(Source.RANDOM.nextLong(), Source.RANDOM.nextLong());
    }

    /** Made when the first nonce is: the worker, which only repeats the parent's, never waits for it. */
    private static final class Source {
        static final SecureRandom RANDOM = new SecureRandom();
    }

    /** Does not show the number: it must not end up in a log that a submission's author reads. */
    @Override
    public String toString() {
        return "nonce #" + HexFormat.of().toHexDigits((short) hashCode());
    }
}
