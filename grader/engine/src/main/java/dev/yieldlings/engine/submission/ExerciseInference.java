package dev.yieldlings.engine.submission;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells from the names of a submission's files which exercise it is for. */
public sealed interface ExerciseInference {
    /** It can only be this one. */
    record Inferred(Exercise exercise) implements ExerciseInference {}

    /**
     * It can't be told.
     *
     * @param reason why, with what to do
     */
    record Unclear(String reason) implements ExerciseInference {}

    /**
     * Looks at the names; the path need not exist.
     *
     * @param path a source file, or a folder of them; a folder that bears an exercise's id is for that exercise
     */
    static ExerciseInference infer(Path path, Course course) {
        Path absolute = path.toAbsolutePath().normalize();
        List<String> names = Files.isDirectory(absolute)
                ? SubmissionFiles.in(absolute).names()
                : List.of(String.valueOf(absolute.getFileName()));
        Set<String> there = new HashSet<>(names);
        List<Exercise> fitting = course.exercises().stream()
                .filter(exercise -> there.containsAll(exercise.files()))
                .toList();
        Optional<Exercise> named = folderName(absolute).flatMap(course::exercise);
        if (named.isPresent() && (fitting.isEmpty() || fitting.contains(named.get()))) {
            return new Inferred(named.get());
        }
        List<Exercise> taking = fitting.stream()
                .filter(exercise -> fitting.stream().allMatch(other -> exercise.takes(other.files())))
                .toList();
        if (taking.size() == 1) {
            return new Inferred(taking.getFirst());
        }
        return switch (fitting.size()) {
            case 0 ->
                new Unclear("No exercise of this course takes "
                        + (names.isEmpty() ? "what is in " + path : String.join(", ", names))
                        + ". Name the exercise with --exercise ID.");
            default ->
                new Unclear("This could be for "
                        + String.join(" or ", fitting.stream().map(Exercise::id).toList())
                        + ". Name the exercise with --exercise ID.");
        };
    }

    private static Optional<String> folderName(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.getParent();
        return Optional.ofNullable(folder).map(Path::getFileName).map(Path::toString);
    }
}
