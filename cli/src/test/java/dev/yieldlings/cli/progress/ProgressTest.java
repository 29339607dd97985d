package dev.yieldlings.cli.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.workspace.TinyCourse;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
    @TempDir
    Path folder;

    private Course course;

    @BeforeEach
    void prepare() {
        course = TinyCourse.write(folder, "one", "two", "three");
    }

    @Test
    void whoChoseNothingFollowsTheCourse() {
        assertThat(current(Progress.NONE)).isEqualTo("one");
        assertThat(current(verdict(Progress.NONE, "two", true))).isEqualTo("one");
        assertThat(current(verdict(Progress.NONE, "one", true))).isEqualTo("two");
    }

    @Test
    void whoPassesTheChosenOneGoesOnBehindIt() {
        Progress chosen = Progress.NONE.withCurrent(Optional.of("two"));
        assertThat(current(chosen)).isEqualTo("two");
        assertThat(current(verdict(chosen, "two", false))).isEqualTo("two");
        assertThat(current(verdict(chosen, "one", true))).isEqualTo("two");
        Progress passed = verdict(chosen, "two", true);
        assertThat(current(passed)).isEqualTo("three");
        assertThat(current(verdict(passed, "three", true))).isEqualTo("one");
        assertThat(verdict(verdict(passed, "three", true), "one", true).current(course))
                .isEmpty();
    }

    @Test
    void whoChoseOneThatIsPassedStaysUntilItPassesAgain() {
        Progress chosen = verdict(Progress.NONE, "two", true).withCurrent(Optional.of("two"));
        assertThat(current(chosen)).isEqualTo("two");
        assertThat(current(chosen.with(course, exercise("two"), reached -> reached.withNextHint(2))))
                .isEqualTo("two");
        assertThat(current(verdict(chosen, "two", true))).isEqualTo("three");
    }

    @Test
    void whatTheCourseHasNotIsPassedOver() {
        assertThat(current(Progress.NONE.withCurrent(Optional.of("gone")))).isEqualTo("one");
    }

    private String current(Progress progress) {
        return progress.current(course).orElseThrow().id();
    }

    private Progress verdict(Progress progress, String id, boolean passed) {
        return progress.with(
                course,
                exercise(id),
                before -> new ExerciseProgress(
                        before.passed() || passed,
                        0,
                        4,
                        before.attempts() + 1,
                        before.hints(),
                        passed ? "passed" : "failed",
                        0));
    }

    private Exercise exercise(String id) {
        return course.exercise(id).orElseThrow();
    }
}
