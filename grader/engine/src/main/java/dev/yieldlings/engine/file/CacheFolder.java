package dev.yieldlings.engine.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A cache in a folder, which several processes may use at the same time.
 *
 * <p>Only the owner has access to the folder, its size is limited, and each entry has a checksum. Failures to read or
 * write are not reported, because they only cost time.
 */
public final class CacheFolder {
    private static final long MOST_BYTES = 64L << 20;
    private static final int CHECKSUM = 32;

    /** The precision of an entry's time of use, so that not every use writes to the disk. */
    private static final Duration USED = Duration.ofHours(12);

    private final Path folder;
    private final long mostBytes;

    /** Creates a cache of at most 64 MB. The folder is created with the first entry. */
    public CacheFolder(Path folder) {
        this(folder, MOST_BYTES);
    }

    CacheFolder(Path folder, long mostBytes) {
        this.folder = folder;
        this.mostBytes = mostBytes;
    }

    /** Returns an entry, or empty if it is missing or damaged, or if others may have written to the folder. */
    public Optional<byte[]> find(String name) {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || !isPrivate()) {
            return Optional.empty();
        }
        try {
            byte[] all = Files.readAllBytes(file);
            byte[] content = Arrays.copyOfRange(all, Math.min(CHECKSUM, all.length), all.length);
            if (all.length < CHECKSUM || !Arrays.equals(all, 0, CHECKSUM, checksum(name, content), 0, CHECKSUM)) {
                return Optional.empty();
            }
            touch(file);
            return Optional.of(content);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Stores an entry, and removes the least recently used ones if the cache is too large. */
    public void keep(String name, byte[] content) {
        byte[] all = Arrays.copyOf(checksum(name, content), CHECKSUM + content.length);
        System.arraycopy(content, 0, all, CHECKSUM, content.length);
        try {
            Files.createDirectories(folder);
            if (isPrivate()) {
                AtomicFile.writeHidden(folder.resolve(name), all);
                prune();
            }
        } catch (IOException e) {
            // The entry will be missing and be made again.
        }
    }

    /**
     * Removes other users' access to the folder. Returns whether that worked, or true if there are no POSIX
     * permissions.
     */
    private boolean isPrivate() {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return true;
        }
        try {
            var owners = PosixFilePermissions.fromString("rwx------");
            if (!Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS)
                    .equals(owners)) {
                Files.setPosixFilePermissions(folder, owners);
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void touch(Path file) throws IOException {
        Instant now = Instant.now();
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(USED))) {
            Files.setLastModifiedTime(file, FileTime.from(now));
        }
    }

    private void prune() throws IOException {
        record Kept(Path file, long size, FileTime used) {}
        List<Kept> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    all.add(new Kept(file, Files.size(file), Files.getLastModifiedTime(file)));
                }
            }
        }
        long sum = all.stream().mapToLong(Kept::size).sum();
        all.sort(Comparator.comparing(Kept::used));
        for (Kept oldest : all) {
            if (sum <= mostBytes) {
                return;
            }
            Files.deleteIfExists(oldest.file());
            sum -= oldest.size();
        }
    }

    private static byte[] checksum(String name, byte[] content) {
        return Digests.bytes((name + "\n").getBytes(StandardCharsets.UTF_8), content);
    }
}
