package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.learner.ExerciseStatus;
import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.engine.course.Chapter;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * How far the learner is with each exercise, at one moment.
 *
 * @param course the course
 * @param entries a line for each of its exercises, in order
 * @param current the exercise that the learner is at, if any
 */
public record CourseStatus(Course course, List<Entry> entries, Optional<Exercise> current) {
    /**
     * One exercise.
     *
     * @param exercise the exercise
     * @param chapter the chapter that it is in
     * @param standing how far the learner is with it
     * @param points the most points that the learner ever got for it
     */
    public record Entry(Exercise exercise, Chapter chapter, ExerciseStatus standing, int points) {
        boolean isPassed() {
            return standing == ExerciseStatus.PASSED;
        }
    }

    public CourseStatus {
        entries = List.copyOf(entries);
    }

    /** Reads them from where the learner works, which compares the learner's files with the starters. */
    public static CourseStatus of(Learner learner, Optional<Exercise> current) {
        return of(
                learner.course(),
                exercise -> ExerciseStatus.of(exercise, learner),
                exercise -> learner.progress().of(exercise).bestPoints(),
                current);
    }

    /** Asks for each exercise's once. */
    public static CourseStatus of(
            Course course,
            Function<Exercise, ExerciseStatus> standing,
            ToIntFunction<Exercise> points,
            Optional<Exercise> current) {
        List<Entry> entries = new ArrayList<>();
        for (Chapter chapter : course.chapters()) {
            for (Exercise exercise : chapter.exercises()) {
                entries.add(new Entry(exercise, chapter, standing.apply(exercise), points.applyAsInt(exercise)));
            }
        }
        return new CourseStatus(course, entries, current);
    }

    boolean isCurrent(Exercise exercise) {
        return current.filter(exercise::equals).isPresent();
    }

    int passed() {
        return (int) entries.stream().filter(Entry::isPassed).count();
    }

    int passed(Chapter chapter) {
        return (int) entries.stream()
                .filter(entry -> entry.chapter().equals(chapter) && entry.isPassed())
                .count();
    }

    int points() {
        return entries.stream().mapToInt(Entry::points).sum();
    }

    int maxPoints() {
        return entries.stream().mapToInt(entry -> entry.exercise().maxPoints()).sum();
    }
}
