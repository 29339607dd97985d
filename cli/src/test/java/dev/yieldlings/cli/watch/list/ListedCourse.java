package dev.yieldlings.cli.watch.list;

import dev.yieldlings.cli.learner.ExerciseStatus;
import dev.yieldlings.engine.course.AdmissionRules;
import dev.yieldlings.engine.course.Chapter;
import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.Limits;
import dev.yieldlings.engine.course.junit.SuiteSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A course of forty exercises in four chapters, of which a learner has passed some. */
final class ListedCourse {
    static final Course COURSE = course();

    private ListedCourse() {}

    /** Returns the status in which this many exercises are passed, and the next one is begun and current. */
    static CourseStatus passed(int count) {
        return CourseStatus.of(
                COURSE,
                exercise -> exercise.number() <= count
                        ? ExerciseStatus.PASSED
                        : exercise.number() == count + 1 ? ExerciseStatus.IN_PROGRESS : ExerciseStatus.NOT_STARTED,
                exercise -> exercise.number() <= count ? 10 : 0,
                COURSE.exercises().stream()
                        .filter(exercise -> exercise.number() == count + 1)
                        .findFirst());
    }

    private static Course course() {
        List<Chapter> chapters = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            List<Exercise> exercises = new ArrayList<>();
            for (int number = 10 * i + 1; number <= 10 * i + 10; number++) {
                exercises.add(exercise(number));
            }
            chapters.add(new Chapter("chapter-" + i, "Chapter " + "ABCD".charAt(i), exercises));
        }
        return new Course(
                Path.of("course"), "listed", "A course that is listed", chapters, Optional.empty(), List.of());
    }

    private static Exercise exercise(int number) {
        // Some titles have characters that are two columns wide.
        String title =
                number % 7 == 0 ? "\u6f22\u5b57 \u6f22\u5b57 \u6f22\u5b57 in the title" : "Title of number " + number;
        return new Exercise(
                Path.of("course", "exercise-" + number),
                number,
                number % 5 == 0 ? "a-rather-long-name-" + number : "name-" + number,
                List.of(),
                title,
                "Write Work.",
                "",
                1 + number % 5,
                List.of(),
                List.of("Work.java"),
                List.of(),
                List.of(new CheckSpec("all", "All of it", 10)),
                List.of(),
                List.of(),
                Limits.DEFAULT,
                AdmissionRules.NONE,
                SuiteSettings.DEFAULT,
                List.of());
    }
}
