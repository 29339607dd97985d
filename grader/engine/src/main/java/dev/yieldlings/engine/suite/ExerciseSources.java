package dev.yieldlings.engine.suite;

import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.SourceFile;
import dev.yieldlings.engine.diagnostic.SourceFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

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

    /**
     * Reads the sources of an exercise.
     *
     * @throws SuiteException if a file can't be read, or is not UTF-8
     */
    public static ExerciseSources of(Exercise exercise) {
        try {
            return new ExerciseSources(
                    SourceFolder.all(exercise.suite()),
                    SourceFolder.of(exercise.solution()),
                    SourceFolder.of(exercise.given()));
        } catch (IOException e) {
            throw new SuiteException("Exercise " + exercise.id() + ": " + e.getMessage());
        }
    }

    /** Returns the Java files directly in a folder, by name; empty if there is no such folder. */
    public static List<SourceFile> javaFilesIn(Path folder) {
        try {
            return SourceFolder.of(folder);
        } catch (IOException e) {
            throw new SuiteException(e.getMessage());
        }
    }
}
