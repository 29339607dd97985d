package dev.yieldlings.cli.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.cli.learner.Learner;
import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.cli.watch.session.Action;
import dev.yieldlings.cli.watch.session.Answer;
import dev.yieldlings.cli.watch.session.Event;
import dev.yieldlings.cli.watch.session.Presentation;
import dev.yieldlings.cli.watch.session.Runs;
import dev.yieldlings.cli.watch.session.Session;
import dev.yieldlings.cli.watch.session.Text;
import dev.yieldlings.engine.course.Course;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.Output;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a watch handles results that come late or never, and its message after a pass. */
class SessionTest {
    private static final Canvas SHEET = new Canvas(Style.PLAIN, Glyphs.UNICODE, 80);

    @TempDir
    Path temporary;

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private Course course;
    private Session session;

    @BeforeEach
    void open() throws Exception {
        Learner learner = TinyLearner.in(temporary, SHEET);
        course = learner.course();
        Runs runs = new Runs(
                () -> {
                    throw new AssertionError("no grader");
                },
                events::add);
        session = new Session(learner, runs, Presentation.DRAWN, learner.here());
    }

    @Test
    void aVerdictIsNotCreditedToTheExerciseThatTheLearnerWentTo() throws InterruptedException {
        session.perform(Action.CHECK);
        int run = broke().run();
        session.go(exercise("two"));
        assertThat(session.ended(run, passed("one"))).isEqualTo(new Answer.Stay());
        assertThat(session.passed()).isFalse();
        assertThat(session.learner().isPassed(exercise("one"))).isFalse();
    }

    @Test
    void anErrorOnTheRunsThreadIsToldToTheLoop() throws InterruptedException {
        session.perform(Action.CHECK);
        Event.Broke broke = broke();
        assertThatThrownBy(() -> session.broke(broke.run(), broke.failure())).hasMessage("no grader");
    }

    @Test
    void afterAPassItSaysWhatComesNextAndWhatElseThereIs() throws InterruptedException {
        session.perform(Action.CHECK);
        Answer first = session.ended(broke().run(), passed("one"));
        assertThat(lines(first))
                .contains("n goes on.", "Next: two, Title of two.")
                .contains("s shows a solution beside yours; it can be written in another style too", "shorter")
                .doesNotContain("complete");
        session.perform(Action.NEXT);
        session.perform(Action.CHECK);
        assertThat(lines(session.ended(broke().run(), passed("two")))).contains("all exercises are passed");
    }

    @Test
    void allHintsThatWereSeenAreThereTheNewestLast() {
        assertThat(lines(session.perform(Action.HINT))).contains("Hint 1 of 2").doesNotContain("Hint 2");
        Text both = ((Answer.Show) session.perform(Action.HINT)).text();
        assertThat(both.on(SHEET).lines()).contains("Hint 1 of 2", "Hint 2 of 2");
        assertThat(both.on(SHEET).lines().get(both.on(SHEET).begin())).isEqualTo("Hint 2 of 2");
        assertThat(lines(session.back())).contains("Page of one");
    }

    private static String lines(Answer answer) {
        return String.join("\n", ((Answer.Show) answer).text().on(SHEET).lines());
    }

    private Event.Broke broke() throws InterruptedException {
        return (Event.Broke) events.poll(30, TimeUnit.SECONDS);
    }

    private Exercise exercise(String id) {
        return course.exercise(id).orElseThrow();
    }

    private Report passed(String id) {
        Exercise exercise = exercise(id);
        return new Report(id, exercise.title(), Verdict.PASSED, 4, 4, List.of(), List.of(), Output.NONE, 0);
    }
}
