package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.file.Digests;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/**
 * A part of a batch, for one of several machines. A submission's name alone decides to which part it belongs.
 *
 * @param number the part's number, from 1
 * @param of the number of parts
 */
public record Shard(int number, int of) {
    /** The whole batch as a single part. */
    public static final Shard WHOLE = new Shard(1, 1);

    public Shard {
        if (number < 1 || number > of) {
            throw new IllegalArgumentException(number + " is not from 1 to " + of);
        }
    }

    /** Returns whether a submission belongs to this part. */
    public boolean has(String submission) {
        String digest = Digests.sha256(submission.getBytes(StandardCharsets.UTF_8));
        return new BigInteger(digest, 16).mod(BigInteger.valueOf(of)).intValue() == number - 1;
    }

    @Override
    public String toString() {
        return number + "/" + of;
    }
}
