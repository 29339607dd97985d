package dev.yieldlings.engine.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The submissions of a batch: each sub-folder is one. */
public final class Submissions {
    private Submissions() {}

    /**
     * Lists the submissions in a folder.
     *
     * @param folder holds a folder for each submission; hidden ones, files and links are none
     * @param except a folder that is none, because results go there
     * @return the folders, by name
     * @throws IOException if the folder can't be listed
     */
    public static List<Path> in(Path folder, Path except) throws IOException {
        Path excluded = except.toAbsolutePath().normalize();
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS))
                    .filter(entry -> !String.valueOf(entry.getFileName()).startsWith("."))
                    .filter(entry -> !entry.toAbsolutePath().normalize().equals(excluded))
                    .sorted()
                    .toList();
        }
    }
}
