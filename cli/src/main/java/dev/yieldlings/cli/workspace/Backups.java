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
 * Backups of the files that the program replaced in a workspace, so that no work is lost.
 *
 * @param folder the folder that contains the backups
 */
public record Backups(Path folder) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT);

    /**
     * Copies files into a new folder whose name contains the current time.
     *
     * @param name the name of the backup's parent folder
     * @param from the folder that contains the files
     * @param files the files' paths relative to {@code from}
     * @return the new folder
     */
    public Path keep(String name, Path from, List<Path> files) throws IOException {
        Path kept = newFolder(folder.resolve(name));
        for (Path file : files) {
            AtomicFile.write(kept.resolve(file), Files.readAllBytes(from.resolve(file)));
        }
        return kept;
    }

    /** Creates a folder named after the time. A second backup within the same second gets a number. */
    private static Path newFolder(Path parent) throws IOException {
        Files.createDirectories(parent);
        String time = TIME.format(LocalDateTime.now(ZoneId.systemDefault()));
        for (int i = 1; ; i++) {
            try {
                return Files.createDirectory(parent.resolve(i == 1 ? time : time + "-" + i));
            } catch (FileAlreadyExistsException e) {
                // Try the next number.
            }
        }
    }
}
