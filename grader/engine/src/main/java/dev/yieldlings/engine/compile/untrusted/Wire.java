package dev.yieldlings.engine.compile.untrusted;

import dev.yieldlings.engine.compile.Compilation;
import dev.yieldlings.engine.compile.Outline;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How sources travel to a compiler's process, and what came of them back. Both ends run the same jar. */
final class Wire {
    /** What the child sends first, when it can take sources. */
    static final int READY = 'R';

    private static final int LONGEST = 64 << 20;

    private Wire() {}

    /** Writes one item of a list. */
    private interface Writer<T> {
        void write(DataOutputStream out, T item) throws IOException;
    }

    /** Reads one item of a list. */
    private interface Reader<T> {
        T read(DataInputStream in) throws IOException;
    }

    static void writeSources(DataOutputStream out, List<SourceFile> sources) throws IOException {
        write(out, sources, (to, source) -> {
            write(to, source.name());
            write(to, source.text());
        });
        out.flush();
    }

    static List<SourceFile> readSources(DataInputStream in) throws IOException {
        return list(in, from -> new SourceFile(string(from), string(from)));
    }

    static void writeCompilation(DataOutputStream out, Compilation compilation) throws IOException {
        switch (compilation) {
            case Compilation.Compiled(Map<String, byte[]> classes, Outline outline) -> {
                out.writeBoolean(true);
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
                out.writeBoolean(false);
                write(out, errors, Wire::writeDiagnostic);
            }
        }
        out.flush();
    }

    static Compilation readCompilation(DataInputStream in) throws IOException {
        if (!in.readBoolean()) {
            return new Compilation.DoesNotCompile(list(in, Wire::diagnostic));
        }
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
        return in.readNBytes(size(in));
    }

    private static int size(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > LONGEST) {
            throw new IOException("a compiler's process sent a length of " + size);
        }
        return size;
    }
}
