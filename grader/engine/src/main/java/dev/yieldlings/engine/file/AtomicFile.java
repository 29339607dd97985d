package dev.yieldlings.engine.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** Writes files atomically: no reader ever sees a partial file, even if several processes write it at the same time. */
public final class AtomicFile {
    private static final int MOST_ATTEMPTS = 20;

    private static final long NANOS_BETWEEN_ATTEMPTS = 50_000_000;

    private static final Set<StandardOpenOption> OPTIONS =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicFile() {}

    /**
     * Replaces a file's content and forces it to disk, so that not even a power failure leaves a partial file. The old
     * content remains until then. Missing parent folders are created.
     *
     * @throws IOException if it can't be written; the old content is still there
     */
    public static void write(Path file, byte[] content) throws IOException {
        put(file, content, true);
    }

    /**
     * Like {@link #write}, but without forcing the content to disk, which is faster. Use it for files that can be made
     * again and whose readers detect damage by a power failure.
     *
     * @throws IOException if it can't be written; the old content is still there
     */
    public static void writeSoon(Path file, byte[] content) throws IOException {
        put(file, content, false);
    }

    /**
     * Like {@link #writeSoon}, but only the owner can read the file, if the file system has POSIX permissions. Use it
     * for files with hidden parts of a course.
     *
     * @throws IOException if it can't be written; the old content is still there
     */
    public static void writeHidden(Path file, byte[] content) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            put(
                    file,
                    content,
                    false,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            put(file, content, false);
        }
    }

    private static void put(Path file, byte[] content, boolean forced, FileAttribute<?>... attributes)
            throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException(file + " is not a file that can be written");
        }
        Files.createDirectories(folder);
        // A random name, because process ids are not unique among containers that share a volume. It is short, because
        // the file's own name may already have the maximum length.
        Path temporary = folder.resolve(".yieldlings-" + UUID.randomUUID() + ".tmp");
        try {
            fill(temporary, content, forced, attributes);
            replace(file, temporary);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    private static void replace(Path file, Path by) throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                Files.move(by, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AccessDeniedException e) {
                // Windows can't replace a file that is read-only or open in another program.
                boolean isWindows = file.getFileSystem().getSeparator().equals("\\");
                if (!isWindows || attempt == MOST_ATTEMPTS) {
                    throw e;
                }
                Files.setAttribute(file, "dos:readonly", false);
                LockSupport.parkNanos(NANOS_BETWEEN_ATTEMPTS);
            }
        }
    }

    private static void fill(Path file, byte[] content, boolean forced, FileAttribute<?>... attributes)
            throws IOException {
        try (FileChannel channel = FileChannel.open(file, OPTIONS, attributes)) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            if (forced) {
                channel.force(true);
            }
        }
    }
}
