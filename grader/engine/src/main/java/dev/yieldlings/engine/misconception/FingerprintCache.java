package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.file.CacheFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Fingerprints on disk: one file for each exercise, named after the digest of the files that they were made from. */
final class FingerprintCache {
    private final CacheFolder cache;

    FingerprintCache(Path folder) {
        this.cache = new CacheFolder(folder);
    }

    Optional<Map<String, Fingerprint>> find(String digest) {
        return cache.find(name(digest)).flatMap(FingerprintCache::read);
    }

    private static Optional<Map<String, Fingerprint>> read(byte[] content) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            Map<String, Fingerprint> known = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                Map<String, String> behaviours = new TreeMap<>();
                for (int checks = in.readInt(); checks > 0; checks--) {
                    behaviours.put(in.readUTF(), in.readUTF());
                }
                known.put(name, new Fingerprint(behaviours));
            }
            return Optional.of(known);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keep(String digest, Map<String, Fingerprint> known) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.writeInt(known.size());
            for (Map.Entry<String, Fingerprint> entry : known.entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().behaviours().size());
                for (Map.Entry<String, String> behaviour :
                        entry.getValue().behaviours().entrySet()) {
                    out.writeUTF(behaviour.getKey());
                    out.writeUTF(behaviour.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cache.keep(name(digest), content.toByteArray());
    }

    private static String name(String digest) {
        return digest + ".fingerprints";
    }
}
