package dev.yieldlings.engine.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A zip file on disk or inside another zip file. It is opened for each use, so that nothing of it stays in memory. */
sealed interface Zips {
    /** The largest zip file that is opened, in bytes. The table of names of a larger one could fill the memory. */
    long MOST_BYTES = 64L << 20;

    /** The largest inner zip file that is opened, in bytes. It is copied to a temporary file first. */
    int MOST_INNER_BYTES = 16 << 20;

    /** A function of an open zip file. */
    @FunctionalInterface
    interface Use<T> {
        /**
         * Reads from the zip file.
         *
         * @throws IOException if the zip can't be read
         */
        T with(ZipFile zip) throws IOException;
    }

    /** A zip file on the disk. */
    record OnDisk(Path file) implements Zips {}

    /** A zip file in a zip file. */
    record Inside(Zips outer, String entry) implements Zips {}

    /** Returns whether a file name ends in {@code .zip}, in any case. */
    static boolean isNamedLikeOne(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /**
     * Opens the zip, uses it, and closes it.
     *
     * @throws IOException if the zip file is too large or can't be read
     */
    default <T> T open(Use<T> use) throws IOException {
        return switch (this) {
            case OnDisk(Path file) -> {
                if (Files.size(file) > MOST_BYTES) {
                    throw new ZipException("it is larger than " + (MOST_BYTES >> 20) + " MB");
                }
                yield open(file, use);
            }
            case Inside(Zips outer, String entry) -> {
                byte[] bytes = outer.open(zip -> read(zip, entry, MOST_INNER_BYTES + 1));
                if (bytes.length > MOST_INNER_BYTES) {
                    throw new ZipException("it is larger than " + (MOST_INNER_BYTES >> 20) + " MB");
                }
                Path file = Files.createTempFile("yieldlings", ".zip");
                try {
                    Files.write(file, bytes);
                    yield open(file, use);
                } finally {
                    Files.deleteIfExists(file);
                }
            }
        };
    }

    /**
     * Returns at most {@code most} bytes from the beginning of an entry.
     *
     * @throws IOException if the entry is missing or damaged
     */
    static byte[] read(ZipFile zip, String name, int most) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        InputStream content = entry == null ? null : zip.getInputStream(entry);
        if (content == null) {
            throw new ZipException("it is not in the zip file any more");
        }
        try (content) {
            return content.readNBytes(most);
        }
    }

    /**
     * Tries UTF-8 names first, as the standard says. Older packers use the DOS character set, in which every byte is a
     * character.
     */
    private static <T> T open(Path file, Use<T> use) throws IOException {
        ZipException refusal = new ZipException("no character set fits its names");
        for (Charset charset : List.of(StandardCharsets.UTF_8, dos())) {
            ZipFile zip;
            try {
                zip = new ZipFile(file.toFile(), charset);
            } catch (ZipException e) {
                refusal = e;
                continue;
            }
            try (zip) {
                return use.with(zip);
            } catch (IllegalArgumentException e) {
                throw new ZipException("a name in it can't be read");
            }
        }
        throw refusal;
    }

    private static Charset dos() {
        return Charset.forName("IBM437", StandardCharsets.ISO_8859_1);
    }
}
