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
 * The learner's progress in the whole course at one moment.
 *
 * @param course the course
 * @param entries one entry for each exercise, in course order
 * @param current the learner's current exercise, or empty if there is none
 */
public record CourseStatus(Course course, List<Entry> entries, Optional<Exercise> current) {
    /**
     * The progress in one exercise.
     *
     * @param exercise the exercise
     * @param chapter the chapter that contains it
     * @param standing the exercise's status
     * @param points the most points that the learner has ever got for it
     */
    public record Entry(Exercise exercise, Chapter chapter, ExerciseStatus standing, int points) {
        boolean isPassed() {
            return standing == ExerciseStatus.PASSED;
        }
    }

    public CourseStatus {
        entries = List.copyOf(entries);
    }

    /** Reads the status from the learner's workspace. This compares the learner's files with the starters. */
    public static CourseStatus of(Learner learner, Optional<Exercise> current) {
        return of(
                learner.course(),
                exercise -> ExerciseStatus.of(exercise, learner),
                exercise -> learner.progress().of(exercise).bestPoints(),
                current);
    }

    /** Builds the status from functions that are called once for each exercise. */
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
