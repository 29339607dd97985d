package dev.yieldlings.engine.misconception;

import dev.yieldlings.engine.file.AtomicFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Fingerprints on disk, an exercise's in a file that bears the digest of what they were made from.
 *
 * <p>A cache that can't be read or written only costs time: nothing is reported.
 */
final class FingerprintCache {
    private static final int MAGIC = 0x5949_4c4d;

    private final Path folder;

    FingerprintCache(Path folder) {
        this.folder = folder;
    }

    Optional<Map<String, Fingerprint>> find(String digest) {
        Path file = file(digest);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            if (in.readInt() != MAGIC || !in.readUTF().equals(digest)) {
                return Optional.empty();
            }
            Map<String, Fingerprint> known = new TreeMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                String name = in.readUTF();
                Map<String, String> ways = new TreeMap<>();
                for (int checks = in.readInt(); checks > 0; checks--) {
                    ways.put(in.readUTF(), in.readUTF());
                }
                known.put(name, new Fingerprint(ways));
            }
            return Optional.of(known);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keep(String digest, Map<String, Fingerprint> known) {
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(content)) {
                out.writeInt(MAGIC);
                out.writeUTF(digest);
                out.writeInt(known.size());
                for (Map.Entry<String, Fingerprint> entry : known.entrySet()) {
                    out.writeUTF(entry.getKey());
                    out.writeInt(entry.getValue().ways().size());
                    for (Map.Entry<String, String> way : entry.getValue().ways().entrySet()) {
                        out.writeUTF(way.getKey());
                        out.writeUTF(way.getValue());
                    }
                }
            }
            AtomicFile.writeHidden(file(digest), content.toByteArray());
        } catch (IOException e) {
            // The next run grades the wrong solutions once more.
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest + ".fingerprints");
    }
}
