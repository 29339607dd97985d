package dev.yieldlings.cli.launcher;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;

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

    private static Course course() {
        return switch (CourseLoader.load(Launched.course())) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable unusable -> throw new AssertionError(unusable);
        };
    }
}
