package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.file.CacheFolder;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Compiled suites on disk, each in a file that bears the digest of what it was made from.
 */
final class SuiteCache {
    private static final String PROVED = ".proved";

    private final CacheFolder cache;

    SuiteCache(Path folder) {
        this.cache = new CacheFolder(folder);
    }

    Optional<CompiledSuite> find(String digest, List<SourceFile> given) {
        return cache.find(name(digest)).flatMap(content -> read(content, given));
    }

    private static Optional<CompiledSuite> read(byte[] content, List<SourceFile> given) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            List<String> entries = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                entries.add(in.readUTF());
            }
            return Optional.of(
                    new CompiledSuite(readClasses(in), entries, readClasses(in), readClasses(in), given, Map.of()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    void keep(String digest, CompiledSuite suite) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(content)) {
            out.writeInt(suite.entryClasses().size());
            for (String entry : suite.entryClasses()) {
                out.writeUTF(entry);
            }
            writeClasses(out, suite.classes());
            writeClasses(out, suite.reference());
            writeClasses(out, suite.givenClasses());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cache.keep(name(digest), content.toByteArray());
    }

    /** Whether the suite of this digest was seen to pass its reference solution. */
    boolean isProved(String digest) {
        return cache.find(digest + PROVED).isPresent();
    }

    void keepProof(String digest) {
        cache.keep(digest + PROVED, new byte[0]);
    }

    private static String name(String digest) {
        return digest + ".suite";
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
