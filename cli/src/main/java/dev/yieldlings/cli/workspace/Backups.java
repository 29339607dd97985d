package dev.yieldlings.cli.workspace;

import dev.yieldlings.engine.file.AtomicFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/**
 * What was replaced in a workspace, so that nothing that someone wrote is lost.
 *
 * @param folder where it is kept
 */
public record Backups(Path folder) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /**
     * Keeps copies of files, in a new folder that is named by the time.
     *
     * @param name whose files they are
     * @param from the folder that they lie in
     * @param files their paths in that folder
     * @return the new folder
     */
    public Path keep(String name, Path from, List<Path> files) throws IOException {
        Path kept = newFolder(folder.resolve(name));
        for (Path file : files) {
            AtomicFile.write(kept.resolve(file), Files.readAllBytes(from.resolve(file)));
        }
        return kept;
    }

    /** Two resets may fall into one second. */
    private static Path newFolder(Path parent) throws IOException {
        Files.createDirectories(parent);
        String time = TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
        for (int i = 1; ; i++) {
            try {
                return Files.createDirectory(parent.resolve(i == 1 ? time : time + "-" + i));
            } catch (FileAlreadyExistsException e) {
                // The next number is tried.
            }
        }
    }
}
