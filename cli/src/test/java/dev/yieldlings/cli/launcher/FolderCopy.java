package dev.yieldlings.cli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Copies files and folders as they are. */
public final class FolderCopy {
    private FolderCopy() {}

    /** Copies a file, or a folder with all that is in it. Links are copied as links. */
    public static void make(Path from, Path to) throws IOException {
        List<Path> all;
        try (Stream<Path> found = Files.walk(from)) {
            all = found.toList();
        }
        Files.createDirectories(to.toAbsolutePath().getParent());
        for (Path each : all) {
            Files.copy(
                    each,
                    to.resolve(from.relativize(each).toString()),
                    StandardCopyOption.COPY_ATTRIBUTES,
                    LinkOption.NOFOLLOW_LINKS);
        }
    }
}
