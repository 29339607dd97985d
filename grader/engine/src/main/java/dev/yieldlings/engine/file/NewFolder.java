package dev.yieldlings.engine.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** A folder that something is to be made in, without anything that could be overwritten. */
public final class NewFolder {
    private NewFolder() {}

    /**
     * Whether a folder is empty or not there yet; a file in its place is neither.
     *
     * @throws IOException if it can't be looked into
     */
    public static boolean isFree(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Files.notExists(folder);
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
