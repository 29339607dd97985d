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
 * What a learner has reached.
 *
 * @param exercises by the exercises' ids; those that the course has no more stay in it
 * @param current the id of the exercise that the learner chose to be at; nothing if they follow the course's order
 */
public record Progress(Map<String, ExerciseProgress> exercises, Optional<String> current) {
    /** Nothing yet. */
    public static final Progress NONE = new Progress(Map.of(), Optional.empty());

    public Progress {
        exercises = Map.copyOf(exercises);
    }

    /** What was reached in an exercise, also under an id that it had before. */
    public ExerciseProgress of(Exercise exercise) {
        return exercise.ids().stream()
                .flatMap(id -> Optional.ofNullable(exercises.get(id)).stream())
                .findFirst()
                .orElse(ExerciseProgress.NONE);
    }

    /** As this, with a change in one exercise. */
    public Progress with(Exercise exercise, UnaryOperator<ExerciseProgress> change) {
        Map<String, ExerciseProgress> changed = new TreeMap<>(exercises);
        changed.keySet().removeAll(exercise.formerly());
        changed.put(exercise.id(), change.apply(of(exercise)));
        return new Progress(changed, current);
    }

    /** As this, with a change in one exercise; a learner who has just passed the exercise they chose goes on to the
     * next. */
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

    /** As this, with another exercise chosen, by its id; or none. */
    public Progress withCurrent(Optional<String> chosen) {
        return new Progress(exercises, chosen);
    }

    /** The exercise that the learner is at: the chosen one if the course has it, else the first that is not passed. */
    public Optional<Exercise> current(Course course) {
        return current.flatMap(course::exercise).or(() -> firstUnsolved(course));
    }

    /** The first exercise of a course that is not passed; nothing if all are. */
    public Optional<Exercise> firstUnsolved(Course course) {
        return unsolved(course).findFirst();
    }

    /** The next exercise after another that is not passed, and where there is none, the first before it. */
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
