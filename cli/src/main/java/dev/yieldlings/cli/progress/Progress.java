package dev.yieldlings.cli.progress;

import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.Verdict;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A learner's progress in a course.
 *
 * @param exercises the progress by exercise id, including exercises that are no longer in the course
 * @param current the id of the exercise that the learner has chosen; empty if they follow the order of the course
 */
public record Progress(Map<String, ExerciseProgress> exercises, Optional<String> current) {
    /** No progress. */
    public static final Progress NONE = new Progress(Map.of(), Optional.empty());

    public Progress {
        exercises = Map.copyOf(exercises);
    }

    /** Returns the progress in an exercise, even if it was saved under an earlier id of the exercise. */
    public ExerciseProgress of(Exercise exercise) {
        return exercise.ids().stream()
                .flatMap(id -> Optional.ofNullable(exercises.get(id)).stream())
                .findFirst()
                .orElse(ExerciseProgress.NONE);
    }

    /** Returns this progress with a change in one exercise. */
    public Progress with(Exercise exercise, UnaryOperator<ExerciseProgress> change) {
        Map<String, ExerciseProgress> changed = new TreeMap<>(exercises);
        changed.keySet().removeAll(exercise.formerly());
        changed.put(exercise.id(), change.apply(of(exercise)));
        return new Progress(changed, current);
    }

    /**
     * Returns this progress with a change in one exercise. If the change passes the exercise that the learner has
     * chosen, the choice is cleared, so that the learner continues with the next exercise.
     */
    public Progress with(Course course, Exercise exercise, UnaryOperator<ExerciseProgress> change) {
        Progress changed = with(exercise, change);
        boolean isPassedNow = changed.of(exercise).attempts() > of(exercise).attempts()
                && changed.of(exercise).lastVerdict().equals(Verdict.PASSED.id());
        return isPassedNow
                        && current.flatMap(course::exercise)
                                .filter(exercise::equals)
                                .isPresent()
                ? changed.withCurrent(changed.unsolvedAfter(course, exercise).map(Exercise::id))
                : changed;
    }

    /**
     * Returns this progress with another choice.
     *
     * @param chosen the id of the chosen exercise; empty to follow the order of the course
     */
    public Progress withCurrent(Optional<String> chosen) {
        return new Progress(exercises, chosen);
    }

    /**
     * Returns the current exercise: the chosen one if the course contains it, else the first one not passed. Empty
     * if all are passed.
     */
    public Optional<Exercise> current(Course course) {
        return current.flatMap(course::exercise).or(() -> firstUnsolved(course));
    }

    /** Returns the first exercise that is not passed, or empty if all are. */
    public Optional<Exercise> firstUnsolved(Course course) {
        return unsolved(course).findFirst();
    }

    /**
     * Returns the next exercise after another that is not passed, else the first one before it. Empty if all are
     * passed.
     */
    public Optional<Exercise> unsolvedAfter(Course course, Exercise other) {
        return unsolved(course)
                .filter(exercise -> exercise.number() > other.number())
                .findFirst()
                .or(() -> unsolved(course)
                        .filter(exercise -> exercise.number() < other.number())
                        .findFirst());
    }

    private Stream<Exercise> unsolved(Course course) {
        return course.exercises().stream().filter(exercise -> !of(exercise).passed());
    }

    /** Returns the number of passed exercises of a course. */
    public int passed(Course course) {
        return (int) course.exercises().stream()
                .filter(exercise -> of(exercise).passed())
                .count();
    }

    /** Returns the sum of the best points in all exercises of a course. */
    public int points(Course course) {
        return course.exercises().stream()
                .mapToInt(exercise -> of(exercise).bestPoints())
                .sum();
    }
}
