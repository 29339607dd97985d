package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.worker.wire.FrameException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Encodes source files for a compiler process and compilations for the way back. Both processes run the same jar, so
 * the format needs no version.
 */
final class CompilationCodec {
    private CompilationCodec() {}

    private static final int COMPILED = 1;
    private static final int REFUSED = 2;
    private static final int STOPPED = 3;

    /** Writes the content of a frame. */
    private interface Part {
        void write(DataOutputStream out) throws IOException;
    }

    /** Writes one item of a list. */
    private interface Writer<T> {
        void write(DataOutputStream out, T item) throws IOException;
    }

    /** Reads one item of a list. */
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static byte[] bytes(List<SourceFile> sources) {
        return bytes(out -> write(out, sources, (to, source) -> {
            write(to, source.name());
            write(to, source.text());
        }));
    }

    static List<SourceFile> sources(byte[] bytes) throws FrameException {
        return read(bytes, in -> list(in, from -> new SourceFile(string(from), string(from))));
    }

    static byte[] bytes(Compilation compilation) {
        return bytes(out -> write(out, compilation));
    }

    static Compilation compilation(byte[] bytes) throws FrameException {
        return read(bytes, CompilationCodec::compilation);
    }

    private static byte[] bytes(Part part) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            part.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static <T> T read(byte[] bytes, Reader<T> reader) throws FrameException {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            T read = reader.read(in);
            if (in.available() > 0) {
                throw new FrameException("a frame is longer than what it holds");
            }
            return read;
        } catch (FrameException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new FrameException("a frame is shorter than what it holds, or holds something else");
        }
    }

    private static void write(DataOutputStream out, Compilation compilation) throws IOException {
        switch (compilation) {
            case Compilation.Compiled(Map<String, byte[]> classes, Outline outline) -> {
                out.writeByte(COMPILED);
                write(out, List.copyOf(new TreeMap<>(classes).entrySet()), (to, entry) -> {
                    write(to, entry.getKey());
                    write(to, entry.getValue());
                });
                write(out, outline.declarations(), (to, declaration) -> {
                    write(to, declaration.type());
                    write(to, declaration.name());
                    write(to, declaration.file());
                    to.writeInt(declaration.line());
                });
                write(out, outline.statements(), (to, statement) -> {
                    write(to, statement.kind());
                    write(to, statement.file());
                    to.writeInt(statement.line());
                });
            }
            case Compilation.DoesNotCompile(List<Diagnostic> errors) -> {
                out.writeByte(REFUSED);
                write(out, errors, CompilationCodec::writeDiagnostic);
            }
            case Compilation.Stopped(Compilation.Limit limit) -> {
                out.writeByte(STOPPED);
                write(out, limit.name());
            }
        }
    }

    private static Compilation compilation(DataInputStream in) throws IOException {
        return switch (in.readByte()) {
            case COMPILED -> compiled(in);
            case REFUSED -> new Compilation.DoesNotCompile(list(in, CompilationCodec::diagnostic));
            case STOPPED -> new Compilation.Stopped(Compilation.Limit.valueOf(string(in)));
            default -> throw new FrameException("a frame holds no compilation");
        };
    }

    private static Compilation compiled(DataInputStream in) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        list(in, from -> classes.put(string(from), bytes(from)));
        List<Outline.Declaration> declarations =
                list(in, from -> new Outline.Declaration(string(from), string(from), string(from), from.readInt()));
        List<Outline.Statement> statements =
                list(in, from -> new Outline.Statement(string(from), string(from), from.readInt()));
        return new Compilation.Compiled(classes, new Outline(declarations, statements));
    }

    private static void writeDiagnostic(DataOutputStream out, Diagnostic diagnostic) throws IOException {
        write(out, diagnostic.severity().name());
        write(out, diagnostic.code());
        write(out, diagnostic.message());
        write(out, diagnostic.file());
        out.writeInt(diagnostic.line());
        out.writeInt(diagnostic.column());
        out.writeInt(diagnostic.length());
        write(out, diagnostic.source());
        write(out, diagnostic.explanation());
    }

    private static Diagnostic diagnostic(DataInputStream in) throws IOException {
        return new Diagnostic(
                Severity.valueOf(string(in)),
                string(in),
                string(in),
                string(in),
                in.readInt(),
                in.readInt(),
                in.readInt(),
                string(in),
                string(in));
    }

    private static <T> void write(DataOutputStream out, List<T> items, Writer<T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(out, item);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        write(out, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void write(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static <T> List<T> list(DataInputStream in, Reader<T> reader) throws IOException {
        List<T> items = new ArrayList<>();
        for (int left = size(in); left > 0; left--) {
            items.add(reader.read(in));
        }
        return items;
    }

    private static String string(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        byte[] bytes = new byte[size(in)];
        in.readFully(bytes);
        return bytes;
    }

    /**
     * Reads a count. Every item takes at least one byte, so a count larger than the rest of the frame is rejected
     * before memory is allocated for it.
     */
    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available()) {
            throw new FrameException("a frame announced " + size + " items");
        }
        return size;
    }
}
