package dev.yieldlings.cli.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a course's folder, such as a starter. */
public final class FileTree {
    private FileTree() {}

    /**
     * Returns the files in a folder and its subfolders, relative to it and sorted; empty if there is no such
     * folder.
     */
    public static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }

    /** Whether two files differ. A missing file differs from every file. */
    static boolean differ(Path one, Path other) throws IOException {
        return !Files.isRegularFile(one) || !Files.isRegularFile(other) || Files.mismatch(one, other) >= 0;
    }
}
