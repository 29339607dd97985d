package dev.yieldlings.cli.watch.save;

import io.methvin.watcher.hashing.FileHash;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * Distinguishes a save from other events, such as a change of permissions, by the file's modification time, size
 * and key. The content does not count, because a learner who saves an unchanged file again wants to see the
 * verdict.
 */
final class FileStamp implements FileHasher {
    @Override
    public FileHash hash(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String stamp = attributes.lastModifiedTime().toInstant() + " " + attributes.size() + " " + attributes.fileKey();
        return FileHash.fromBytes(stamp.getBytes(StandardCharsets.UTF_8));
    }
}
