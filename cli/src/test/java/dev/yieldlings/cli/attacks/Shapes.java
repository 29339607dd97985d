package dev.yieldlings.cli.attacks;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Submissions to fib-iterator in shapes that a repository can't hold. Each maker gets an empty folder. */
final class Shapes {
    /** Creates a submission. */
    interface Maker {
        void make(Path folder) throws IOException, InterruptedException;
    }

    private static final String FILE = "FibIter.java";
    private static final String RIGHT = """
            import java.util.Iterator;

            public class FibIter implements Iterator<Long> {
                private long a = 0;
                private long b = 1;

                @Override
                public boolean hasNext() {
                    return true;
                }

                @Override
                public Long next() {
                    long result = b;
                    b = a + b;
                    a = result;
                    return result;
                }
            }
            """;

    private Shapes() {}

    /** Returns the submissions of which nothing may be read. */
    static Map<String, Maker> unreadable() {
        Map<String, Maker> makers = new TreeMap<>();
        makers.put("nothing", folder -> {});
        makers.put("empty-file", folder -> bytes(folder, new byte[0]));
        makers.put("white-space", folder -> text(folder, " \t\r\n\f".repeat(500)));
        makers.put("byte-order-mark-alone", folder -> text(folder, "\uFEFF"));
        makers.put("invalid-utf-8", folder -> text(folder, RIGHT + "// \u00e9", StandardCharsets.ISO_8859_1));
        makers.put("overlong-utf-8", folder -> bytes(folder, new byte[] {'/', '/', (byte) 0xc0, (byte) 0xaf}));
        makers.put("utf-16", folder -> text(folder, RIGHT, StandardCharsets.UTF_16));
        makers.put("utf-16-little-endian", folder -> text(folder, RIGHT, StandardCharsets.UTF_16LE));
        makers.put("utf-32", folder -> text(folder, RIGHT, StandardCharsets.UTF_32));
        makers.put("zeros", folder -> bytes(folder, new byte[2_000]));
        makers.put("class-file", folder -> bytes(folder, new byte[] {(byte) 0xca, (byte) 0xfe, (byte) 0xba, 0, 0, 1}));
        makers.put("ten-megabytes", folder -> text(folder, RIGHT + "// padding\n".repeat(1_000_000)));
        makers.put("other-name", folder -> Files.writeString(folder.resolve("Fib.java"), RIGHT));
        makers.put("other-case", folder -> Files.writeString(folder.resolve("fibiter.java"), RIGHT));
        makers.put("name-with-a-space", folder -> Files.writeString(folder.resolve("FibIter.java "), RIGHT));
        makers.put("name-with-controls", folder -> Files.writeString(folder.resolve("\u001b[2J\nFibIter.java"), RIGHT));
        makers.put("folder-of-that-name", folder -> Files.createDirectories(folder.resolve(FILE + "/" + FILE + "/x")));
        makers.put("link-out", folder -> {
            Path outside = Files.writeString(folder.resolveSibling(".outside.java"), RIGHT);
            Files.createSymbolicLink(folder.resolve(FILE), outside);
        });
        makers.put("link-to-a-system-file", folder -> link(folder, "/etc/passwd"));
        makers.put("link-to-a-device", folder -> link(folder, "/dev/zero"));
        makers.put("link-to-itself", folder -> link(folder, FILE));
        makers.put("link-to-nothing", folder -> link(folder, "nowhere"));
        makers.put("link-to-a-folder", folder -> link(folder, "/"));
        makers.put("linked-folder", folder -> Files.createSymbolicLink(folder.resolve("src"), Path.of("/usr")));
        makers.put("looping-folders", folder -> {
            Files.createDirectories(folder.resolve("a/b"));
            Files.createSymbolicLink(folder.resolve("a/b/c"), folder);
        });
        makers.put("pipe", folder -> pipe(folder.resolve(FILE)));
        makers.put("twice", folder -> {
            text(Files.createDirectories(folder.resolve("one")), RIGHT);
            text(Files.createDirectories(folder.resolve("two")), RIGHT + "//");
        });
        makers.put("too-deep", folder -> text(Files.createDirectories(folder.resolve("d/".repeat(70))), RIGHT));
        makers.put("cut-zip", folder -> {
            zip(folder.resolve("whole"), FILE, RIGHT.getBytes(StandardCharsets.UTF_8));
            byte[] whole = Files.readAllBytes(folder.resolve("whole"));
            Files.write(folder.resolve("submission.zip"), Arrays.copyOf(whole, whole.length - 30));
        });
        makers.put("zip-slip", folder -> zip(folder.resolve("FibIter.zip"), "../../" + FILE, new byte[10]));
        makers.put("zip-bomb", folder -> zip(folder.resolve("FibIter.jar"), FILE, new byte[20 << 20]));
        makers.put(
                "module-declaration-alone",
                folder -> Files.writeString(folder.resolve("module-info.java"), "open module m { requires java.se; }"));
        return makers;
    }

    /** Returns the submissions that are odd, but contain the requested file. */
    static Map<String, Maker> readable() {
        Map<String, Maker> makers = new TreeMap<>();
        makers.put("byte-order-mark", folder -> text(folder, "\uFEFF" + RIGHT));
        makers.put("module-declaration-beside", folder -> {
            text(folder, RIGHT);
            Files.writeString(folder.resolve("module-info.java"), "open module m { requires java.desktop; }");
        });
        makers.put("package-information-beside", folder -> {
            text(folder, RIGHT);
            Files.writeString(folder.resolve("package-info.java"), "@Deprecated package java.lang;");
        });
        makers.put("suite-beside", folder -> {
            text(folder, RIGHT);
            Files.writeString(folder.resolve("FibIterSuite.java"), "class FibIterSuite { static { System.exit(0); } }");
        });
        makers.put("service-beside", folder -> {
            text(folder, RIGHT);
            Path services = Files.createDirectories(folder.resolve("META-INF/services"));
            Files.writeString(services.resolve("javax.annotation.processing.Processor"), "FibIter\n");
        });
        makers.put("class-file-beside", folder -> {
            text(folder, RIGHT);
            Files.write(folder.resolve("FibIter.class"), new byte[] {1, 2, 3});
        });
        makers.put("pipe-beside", folder -> {
            text(folder, RIGHT);
            pipe(folder.resolve("Other.java"));
        });
        makers.put("settings-beside", folder -> {
            text(folder, RIGHT);
            Files.writeString(folder.resolve("exercise.json"), "{\"limits\":{\"seconds\":9999}}");
            Files.writeString(folder.resolve("JDK_JAVA_OPTIONS"), "-version");
        });
        makers.put("name with $(odd) `marks` & ünïcode", folder -> text(folder, RIGHT));
        makers.put("=1+1", folder -> text(folder, RIGHT));
        makers.put("copied", folder -> {
            text(Files.createDirectories(folder.resolve("one")), RIGHT);
            text(Files.createDirectories(folder.resolve("two")), RIGHT);
        });
        makers.put(
                "zip", folder -> zip(folder.resolve("submission.zip"), FILE, RIGHT.getBytes(StandardCharsets.UTF_8)));
        makers.put("deep-down", folder -> text(Files.createDirectories(folder.resolve("d/".repeat(60))), RIGHT));
        makers.put("further-down", folder -> text(Files.createDirectories(folder.resolve("src/main/java")), RIGHT));
        return makers;
    }

    private static void text(Path folder, String text) throws IOException {
        Files.writeString(folder.resolve(FILE), text);
    }

    private static void text(Path folder, String text, Charset charset) throws IOException {
        bytes(folder, text.getBytes(charset));
    }

    private static void bytes(Path folder, byte[] bytes) throws IOException {
        Files.write(folder.resolve(FILE), bytes);
    }

    private static void link(Path folder, String target) throws IOException {
        Files.createSymbolicLink(folder.resolve(FILE), Path.of(target));
    }

    private static void pipe(Path place) throws IOException, InterruptedException {
        if (new ProcessBuilder("mkfifo", place.toString()).start().waitFor() != 0) {
            throw new IOException("no pipe could be made at " + place);
        }
    }

    private static void zip(Path place, String entry, byte[] content) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(place))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(content);
        }
    }
}
