package dev.yieldlings.worker.message;

import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * A random number that is used once and marks a frame as sent by the worker.
 *
 * @param high the first eight bytes
 * @param low the last eight bytes
 */
public record Nonce(long high, long low) {
    /** The size of a nonce on the wire, in bytes. */
    public static final int BYTES = 16;

    /** Creates a nonce that can't be guessed. */
    public static Nonce random() {
        return new Nonce(Source.RANDOM.nextLong(), Source.RANDOM.nextLong());
    }

    /**
     * Created with the first random nonce. The worker only repeats the parent's nonces, so it never waits for this
     * generator to start.
     */
    private static final class Source {
        static final SecureRandom RANDOM = new SecureRandom();
    }

    /** Hides the number, because it must not appear in a log that a submission's author can read. */
    @Override
    public String toString() {
        return "nonce #" + HexFormat.of().toHexDigits((short) hashCode());
    }
}
