package dev.yieldlings.engine.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;

/** Writes files so that nobody ever finds half of one, whoever else writes or reads it at the same time. */
public final class AtomicFile {
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
            throw new IOException(file + " is no file that could be written");
        }
        Files.createDirectories(folder);
        // Chance, not a process's number: containers that share a volume all count from 1. And a name that is short,
        // for
        // the file's own may be as long as names can be.
        Path temporary = folder.resolve(".yieldlings-" + UUID.randomUUID() + ".tmp");
        try {
            fill(temporary, content, forced, attributes);
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
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
