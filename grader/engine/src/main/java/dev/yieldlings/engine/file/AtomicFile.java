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

/** Writes files so that nobody ever finds half of one, whoever else writes or reads it at the same time. */
public final class AtomicFile {
    private static final int MOST_ATTEMPTS = 20;

    private static final long NANOS_BETWEEN_ATTEMPTS = 50_000_000;

    private static final Set<StandardOpenOption> OPTIONS =
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private AtomicFile() {}

    /**
     * Puts content in a file's place, and on the disk: not even a power cut leaves half of it. What was there before
     * stays whole until then. Folders above it are made.
     *
     * @throws IOException if it can't be written; the old content is still there
     */
    public static void write(Path file, byte[] content) throws IOException {
        put(file, content, true);
    }

    /**
     * As {@link #write}, but when the content gets to the disk is left to the system, which is faster: for what can be
     * made again, and whose readers notice what a power cut has left of it.
     *
     * @throws IOException if it can't be written; the old content is still there
     */
    public static void writeSoon(Path file, byte[] content) throws IOException {
        put(file, content, false);
    }

    /**
     * As {@link #writeSoon}, and the file is for its owner's eyes alone where the file system knows of owners: for what
     * a course hides.
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
        // Chance, not a process's number: containers that share a volume all count from 1. And a name that is short,
        // for
        // the file's own may be as long as names can be.
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
                // Windows replaces no file that is read-only, nor one that another program is just reading.
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
