package dev.yieldlings.engine.author.proof;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folders of an exercise, and their names in findings. */
final class ExerciseFolders {
    private ExerciseFolders() {}

    /** Returns the subfolders of a folder, by name; empty if there is no such folder. */
    static List<Path> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the path of a file or folder inside the exercise, with slashes on every system. */
    static String name(Exercise exercise, Path path) {
        return Stream.of(exercise.folder().relativize(path))
                .flatMap(relative -> java.util.stream.StreamSupport.stream(relative.spliterator(), false))
                .map(Path::toString)
                .collect(Collectors.joining("/"));
    }
}
