package dev.yieldlings.cli.progress;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * What a learner has reached.
 *
 * @param exercises by the exercises' ids; those that the course has no more stay in it
 */
public record Progress(Map<String, ExerciseProgress> exercises) {
    /** Nothing yet. */
    public static final Progress NONE = new Progress(Map.of());

    public Progress {
        exercises = Map.copyOf(exercises);
    }

    /** What was reached in an exercise. */
    public ExerciseProgress of(Exercise exercise) {
        return exercises.getOrDefault(exercise.id(), ExerciseProgress.NONE);
    }

    /** As this, with a change in one exercise. */
    public Progress with(Exercise exercise, UnaryOperator<ExerciseProgress> change) {
        Map<String, ExerciseProgress> changed = new TreeMap<>(exercises);
        changed.put(exercise.id(), change.apply(of(exercise)));
        return new Progress(changed);
    }

    /** The first exercise of a course that is not passed; nothing where all are. */
    public Optional<Exercise> firstUnsolved(Course course) {
        return course.exercises().stream()
                .filter(exercise -> !of(exercise).passed())
                .findFirst();
    }

    /** How many exercises of a course are passed. */
    public int passed(Course course) {
        return (int) course.exercises().stream()
                .filter(exercise -> of(exercise).passed())
                .count();
    }

    /** The points in all exercises of a course. */
    public int points(Course course) {
        return course.exercises().stream()
                .mapToInt(exercise -> of(exercise).bestPoints())
                .sum();
    }
}
