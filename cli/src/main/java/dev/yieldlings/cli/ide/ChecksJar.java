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

/** The jar that a workspace's tests are on: {@link Checks} and what it is made of, and nothing else of the program. */
public final class ChecksJar {
    private static final List<String> CLASSES =
            List.of("TestResults", "TestResults$Check", "TestResults$Status", "Checks", "Checks$1", "Starters");

    /** Any time will do, but always the same: a jar that is written anew must not look like a newer one. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 0, 0);

    private ChecksJar() {}

    /** Its bytes, the same for each call. */
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

    /** Stored as it is: what deflating makes of it differs from one version of zlib to another. */
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
