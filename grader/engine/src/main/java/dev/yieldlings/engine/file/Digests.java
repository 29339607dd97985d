package dev.yieldlings.engine.file;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Digests of bytes. */
public final class Digests {
    private Digests() {}

    /** The SHA-256 digest, in hex digits. */
    public static String sha256(byte[]... parts) {
        return HexFormat.of().formatHex(bytes(parts));
    }

    /** The SHA-256 digest of some parts, one after the other, as bytes. */
    static byte[] bytes(byte[]... parts) {
        MessageDigest digest = newSha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    /** A SHA-256 digest that is yet to be fed. */
    public static MessageDigest newSha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
