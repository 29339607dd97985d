package dev.yieldlings.cli.watch.save;

import io.methvin.watcher.hashing.FileHash;
import io.methvin.watcher.hashing.FileHasher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What tells a save from something else that happens to a file, such as a change of its permissions: its time, its size
 * and which file it is. What is in it does not count, for who saves a file again wants to see the verdict.
 */
final class FileStamp implements FileHasher {
    @Override
    public FileHash hash(Path file) throws IOException {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        String stamp = attributes.lastModifiedTime().toInstant() + " " + attributes.size() + " " + attributes.fileKey();
        return FileHash.fromBytes(stamp.getBytes(StandardCharsets.UTF_8));
    }
}
