package dev.yieldlings.cli.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of a course's folder, such as a starter. */
public final class FileTree {
    private FileTree() {}

    /** The files in a folder and further down, relative to it, in order; none where there is no such folder. */
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

    /** Whether two files differ; one that is not there differs from every other. */
    static boolean differ(Path one, Path other) throws IOException {
        return !Files.isRegularFile(one) || !Files.isRegularFile(other) || Files.mismatch(one, other) >= 0;
    }
}
