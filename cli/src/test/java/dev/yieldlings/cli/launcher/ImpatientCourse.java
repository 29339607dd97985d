package dev.yieldlings.cli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of the packaged course with a short time limit, for submissions that only the time limit can end. The verdict is
 * the same, but comes sooner.
 */
public final class ImpatientCourse {
    private static final int SECONDS = 3;

    private ImpatientCourse() {}

    /** Writes the copy into a new folder. */
    public static void make(Path folder) throws IOException {
        FolderCopy.make(Launched.course(), folder);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.endsWith("exercise.json")).toList()) {
                Files.writeString(
                        file, Files.readString(file).replaceFirst("\"seconds\": \\d+", "\"seconds\": " + SECONDS));
            }
        }
    }
}
