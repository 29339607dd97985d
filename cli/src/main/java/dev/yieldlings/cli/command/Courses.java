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

/** Gets hold of courses and exercises, or says what is wrong. */
public final class Courses {
    private Courses() {}

    /**
     * The course in a folder.
     *
     * @throws UserError if there is none
     * @throws MachineFault if there is one that can't be used: whoever grades or learns by it has done nothing wrong
     */
    public static Course load(Path folder) {
        return switch (CourseLoader.load(folder)) {
            case CourseReading.Loaded(Course course) -> course;
            case CourseReading.Unusable(List<CourseProblem> problems) -> {
                String message = problems.stream()
                        .map(CourseProblem::text)
                        .collect(Collectors.joining("\n  ", "The course in " + folder + " can't be used:\n  ", ""));
                if (CourseLoader.isCourse(folder)) {
                    throw new MachineFault(message);
                }
                throw new UserError(message);
            }
        };
    }

    /** The exercise of this id, number or folder's name, or the only one whose id begins like this. */
    public static Exercise exercise(Course course, String typed) {
        return exactly(course, typed).orElseGet(() -> beginningWith(course, typed));
    }

    /** The same; nothing if there is none, or more than one. */
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
