package dev.yieldlings.cli.launcher;

import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Facts about the packaged course, which tests must not hard-code because the course grows. */
public final class BuiltInCourse {
    private BuiltInCourse() {}

    /** Returns the number of exercises. */
    public static int size() {
        return course().exercises().size();
    }

    /** Returns an exercise's number, counted from 1. */
    public static int number(String id) {
        return course().exercises().stream().map(Exercise::id).toList().indexOf(id) + 1;
    }

    /** Returns the number of exercises in a chapter. */
    public static int sizeOf(String chapterTitle) {
        return course().chapters().stream()
                .filter(chapter -> chapter.title().equals(chapterTitle))
                .mapToInt(chapter -> chapter.exercises().size())
                .sum();
    }

    /** Copies an exercise's reference solution into a folder. */
    public static void handIn(String exercise, Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> solution = Files.list(exercise(exercise).solution())) {
            for (Path file : solution.filter(Files::isRegularFile).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()));
            }
        }
    }

    /** Returns the ids of an exercise's checks, in order. */
    public static List<String> checks(String exercise) {
        return exercise(exercise).checks().stream().map(CheckSpec::id).toList();
    }

    private static Exercise exercise(String id) {
        return course().exercise(id).orElseThrow();
    }

    private static Course course() {
        return switch (CourseLoader.load(Launched.course())) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }
}
