package dev.yieldlings.engine.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Tests whether a folder can be used without overwriting anything. */
public final class NewFolder {
    private NewFolder() {}

    /**
     * Returns whether a path is an empty folder or doesn't exist.
     *
     * @throws IOException if the folder can't be read
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
