package dev.yieldlings.cli.command;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Gets hold of courses and exercises, or says what is wrong. */
final class Courses {
    private Courses() {}

    /** The course in a folder. */
    static Course load(Path folder) {
        return switch (CourseLoader.load(folder)) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable(List<String> problems) ->
                throw new UserError(problems.stream()
                        .collect(Collectors.joining("\n  ", "The course in " + folder + " can't be used:\n  ", "")));
        };
    }

    /** The exercise of this id, or of this number. */
    static Exercise exercise(Course course, String id) {
        return course.exercise(id)
                .or(() -> course.exercises().stream()
                        .filter(exercise -> String.valueOf(exercise.number()).equals(id))
                        .findFirst())
                .orElseThrow(() -> new UserError("There is no exercise " + id + ". "
                        + Suggestions.didYouMean(
                                id, course.exercises().stream().map(Exercise::id).toList())));
    }
}
