package dev.yieldlings.cli.command;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.CourseLoader;
import dev.yieldlings.engine.course.CourseReading;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.json.CourseProblem;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Loads courses and finds exercises, or fails with a message for the user. */
public final class Courses {
    private Courses() {}

    /**
     * Loads the course in a folder.
     *
     * @throws UserError if there is none
     * @throws SetupError if there is one but it can't be used, which is not the user's mistake
     */
    public static Course load(Path folder) {
        return switch (CourseLoader.load(folder)) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable(List<CourseProblem> problems) -> {
                String message = problems.stream()
                        .map(CourseProblem::text)
                        .collect(Collectors.joining("\n  ", "The course in " + folder + " can't be used:\n  ", ""));
                if (CourseLoader.isCourse(folder)) {
                    throw new SetupError(message);
                }
                throw new UserError(message);
            }
        };
    }

    /**
     * Returns the exercise with this id, number or folder name, or the only exercise whose id starts with the
     * text.
     *
     * @throws UserError if there is none, or more than one
     */
    public static Exercise exercise(Course course, String typed) {
        return exactly(course, typed).orElseGet(() -> beginningWith(course, typed));
    }

    /** Finds an exercise like {@link #exercise}; empty if there is none, or more than one. */
    public static Optional<Exercise> find(Course course, String typed) {
        List<Exercise> found = candidates(course, typed);
        return exactly(course, typed)
                .or(() -> found.stream().filter(_ -> found.size() == 1).findFirst());
    }

    private static Optional<Exercise> exactly(Course course, String typed) {
        return course.inFolder(typed)
                .or(() -> course.exercises().stream()
                        .filter(exercise -> String.valueOf(exercise.number()).equals(typed))
                        .findFirst());
    }

    private static List<Exercise> candidates(Course course, String typed) {
        return course.exercises().stream()
                .filter(exercise -> !typed.isEmpty() && exercise.id().startsWith(typed))
                .toList();
    }

    private static Exercise beginningWith(Course course, String typed) {
        List<String> ids = course.exercises().stream().map(Exercise::id).toList();
        List<Exercise> found = candidates(course, typed);
        return switch (found.size()) {
            case 1 -> found.getFirst();
            case 0 -> throw new UserError("There is no exercise " + typed + ". " + Suggestions.didYouMean(typed, ids));
            default ->
                throw new UserError("More than one exercise begins with " + typed + ": "
                        + found.stream().map(Exercise::id).collect(Collectors.joining(", ")) + ".");
        };
    }
}
