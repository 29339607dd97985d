package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The author's sources of an exercise.
 *
 * @param suite the suite's files
 * @param solution the reference solution's files
 * @param given the given types' files
 */
public record ExerciseSources(List<SourceFile> suite, List<SourceFile> solution, List<SourceFile> given) {
    public ExerciseSources {
        suite = List.copyOf(suite);
        solution = List.copyOf(solution);
        given = List.copyOf(given);
    }

    /** Reads them; an exercise without given types has none. */
    public static ExerciseSources of(Exercise exercise) {
        return new ExerciseSources(
                javaFilesIn(exercise.suite()), javaFilesIn(exercise.solution()), javaFilesIn(exercise.given()));
    }

    /** The Java files that lie in a folder itself, by name; none where there is no such folder. */
    public static List<SourceFile> javaFilesIn(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".java"))
                    .sorted()
                    .map(ExerciseSources::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SourceFile read(Path file) {
        try {
            return new SourceFile(String.valueOf(file.getFileName()), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
