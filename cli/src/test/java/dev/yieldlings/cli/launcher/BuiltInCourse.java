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

/** What is in the packaged course, which grows. */
public final class BuiltInCourse {
    private BuiltInCourse() {}

    /** How many exercises it has. */
    public static int size() {
        return course().exercises().size();
    }

    /** An exercise's number, counted from 1. */
    public static int number(String id) {
        return course().exercises().stream().map(Exercise::id).toList().indexOf(id) + 1;
    }

    /** How many exercises a chapter has. */
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

    /** The ids of an exercise's checks, in their order. */
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
