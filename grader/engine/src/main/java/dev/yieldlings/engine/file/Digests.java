package dev.yieldlings.engine.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 digests. */
public final class Digests {
    private Digests() {}

    /** Returns the SHA-256 digest of the concatenated parts, in hexadecimal. */
    public static String sha256(byte[]... parts) {
        return HexFormat.of().formatHex(bytes(parts));
    }

    /** Returns the SHA-256 digest of the concatenated parts, as bytes. */
    static byte[] bytes(byte[]... parts) {
        MessageDigest digest = newSha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** Returns a new SHA-256 digest. */
    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
