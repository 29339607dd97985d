package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.AtomicFile;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compiled suites on disk, each in a file that bears the digest of what it was made from.
 *
 * <p>A cache that can't be read or written only costs time: nothing is reported.
 */
final class SuiteCache {
    private static final int MAGIC = 0x5949_4c44;

    private final Path folder;

    SuiteCache(Path folder) {
        this.folder = folder;
    }

    Optional<CompiledSuite> find(String digest, List<SourceFile> given) {
        Path file = file(digest);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(Files.readAllBytes(file)))) {
            if (in.readInt() != MAGIC || !in.readUTF().equals(digest)) {
                return Optional.empty();
            }
            List<String> entries = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                entries.add(in.readUTF());
            }
            return Optional.of(new CompiledSuite(readClasses(in), entries, readClasses(in), given));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    void keep(String digest, CompiledSuite suite) {
        Path file = file(digest);
        try {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(content)) {
                out.writeInt(MAGIC);
                out.writeUTF(digest);
                out.writeInt(suite.entryClasses().size());
                for (String entry : suite.entryClasses()) {
                    out.writeUTF(entry);
                }
                writeClasses(out, suite.classes());
                writeClasses(out, suite.reference());
            }
            AtomicFile.writeHidden(file, content.toByteArray());
        } catch (IOException e) {
            // The next run compiles the suite once more.
        }
    }

    private Path file(String digest) {
        return folder.resolve(digest + ".suite");
    }

    private static void writeClasses(DataOutputStream out, Map<String, byte[]> classes) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(classes).entrySet()) {
            out.writeUTF(entry.getKey());
            out.writeInt(entry.getValue().length);
            out.write(entry.getValue());
        }
    }

    private static Map<String, byte[]> readClasses(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (int left = in.readInt(); left > 0; left--) {
            String name = in.readUTF();
            int length = in.readInt();
            byte[] bytes = in.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            classes.put(name, bytes);
        }
        return classes;
    }
}
