package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The file format of compiled suites. The same suite gives the same bytes. */
public final class SuiteFile {
    private SuiteFile() {}

    /** Reads a suite with these given types; returns empty if the file is damaged. */
    static Optional<CompiledSuite> read(byte[] content, List<SourceFile> given) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(content))) {
            List<String> entries = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                entries.add(in.readUTF());
            }
            return Optional.of(new CompiledSuite(readClasses(in), entries, readClasses(in), readClasses(in), given));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a suite, without its given sources and libraries. */
    public static byte[] write(CompiledSuite suite) {
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
        return content.toByteArray();
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
