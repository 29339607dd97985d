package dev.yieldlings.engine.course;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A course loads from any folder of the right form. */
class CourseLoaderTest {
    @TempDir
    private Path folder;

    @Test
    void readsAThirdPartysCourse() {
        Course course = new TinyCourse().loaded(folder);

        assertThat(course.id()).isEqualTo("tiny");
        assertThat(course.title()).isEqualTo("A tiny course");
        assertThat(course.chapters()).extracting(Chapter::id).containsExactly("one");
        Exercise counter = course.exercise("counter").orElseThrow();
        assertThat(course.exercises()).containsExactly(counter);
        assertThat(counter.folder()).isEqualTo(folder.resolve("one/counter"));
        assertThat(counter.number()).isEqualTo(1);
        assertThat(counter.files()).containsExactly("Counter.java");
        assertThat(counter.checks())
                .containsExactly(
                        new CheckSpec("begins", "Begins with 1", 3),
                        new CheckSpec("counts", "Counts on", 2),
                        new CheckSpec("alone", "Counts alone", 1));
        assertThat(counter.maxPoints()).isEqualTo(6);
        assertThat(counter.limits()).isEqualTo(new Limits(100_000, 20));
        assertThat(counter.wrong())
                .containsExactly(
                        new WrongSolution("from-zero", List.of("begins"), "It begins with 1.", Verdict.FAILED));
    }

    @Test
    void whatMayBeLeftOutHasItsDefault() {
        TinyCourse course = new TinyCourse()
                .exercise("\"limits\": { \"stepsPerCheck\": 100000, \"seconds\": 20 },", "")
                .exercise("\"It begins with 1.\" }],", "\"It begins with 1.\" }]")
                .exercise("\"admission\": { \"allow\": [], \"deny\": [], \"syntax\": [] }", "");

        Exercise counter = course.exerciseIn(folder);

        assertThat(counter.limits()).isEqualTo(Limits.DEFAULT);
        assertThat(counter.admission()).isEqualTo(AdmissionRules.NONE);
    }

    @Test
    void readsWhatItsExercisesMakeTogether() {
        Course course = new TinyCourse()
                .replacing("course.json", "\"chapters\"", """
                        "play": { "main": "Game", "exercises": ["counter"] }, "chapters\"""")
                .with("play/Game.java", "public final class Game {}")
                .loaded(folder);

        Course.Play play = course.play().orElseThrow();
        assertThat(play.folder()).isEqualTo(folder.resolve("play"));
        assertThat(play.main()).isEqualTo("Game");
        assertThat(play.exercises()).isEqualTo(course.exercises());
        assertThat(new TinyCourse().loaded(folder.resolve("plain")).play()).isEmpty();
    }
}
