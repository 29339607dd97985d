package dev.yieldlings.cli.ide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds the jar for a workspace's tests: {@link Checks} and the classes that it needs. */
public final class ChecksJar {
    private static final List<String> CLASSES =
            List.of("TestResults", "TestResults$Check", "TestResults$Status", "Checks", "Checks$1", "Starters");

    /** A constant time, so that a rebuilt jar does not look newer. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ChecksJar() {}

    /** Returns the jar's bytes, the same at each call. */
    public static byte[] bytes() throws IOException {
        ByteArrayOutputStream jar = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(jar)) {
            add(zip, "META-INF/MANIFEST.MF", "Manifest-Version: 1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8));
            for (String name : CLASSES) {
                try (InputStream in = ChecksJar.class.getResourceAsStream(name + ".class")) {
                    if (in == null) {
                        throw new IllegalStateException(name + " is missing in the program");
                    }
                    add(
                            zip,
                            Checks.class.getPackageName().replace('.', '/') + "/" + name + ".class",
                            in.readAllBytes());
                }
            }
        }
        return jar.toByteArray();
    }

    /** Adds an entry without compression, because zlib's versions produce different bytes. */
    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(content);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }
}
