package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.child.SandboxPolicy;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * Grading that is cancelled ends at once, and the next submission is graded as usual. Without cancelling, these
 * submissions would run for a long time before a verdict.
 */
@Isolated("It looks at all children of this process.")
class CancellingTest {
    private static final String ENDLESS = "public class Counter { public int next() { while (true) { } } }";
    private static final String PRINTING =
            "public class Counter { public int next() { while (true) { System.out.println(\"again\"); } } }";
    private static final String FROM_ZERO = "public class Counter { private int n; public int next() { return n++; } }";
    private static final Misconception ZERO = new Misconception("from-zero", "It begins with 1.");

    @TempDir
    Path folder;

    private Exercise exercise;
    private Grader grader;
    private int submissions;

    @BeforeEach
    void begin() {
        exercise = new TinyCourse()
                .with("one/counter/wrong/from-zero/Counter.java", FROM_ZERO)
                .replacing("one/counter/exercise.json", "100000, \"seconds\": 20", "10000000000, \"seconds\": 600")
                .exerciseIn(folder.resolve("course"));
        grader = new Grader(
                Here.with(folder.resolve("cache")),
                new GraderOptions(GraderOptions.Use.AGAIN, 1).in(SandboxPolicy.OFF));
    }

    @AfterEach
    void end() {
        grader.close();
    }

    @Test
    void anEndlessLoopIsLeftAndTheNextSubmissionGraded() throws Exception {
        for (String endless : List.of(ENDLESS, PRINTING)) {
            cancelAfter(300, endless);
            assertThat(grade(TinyCourse.SOLUTION).passed()).isTrue();
        }
    }

    @Test
    void fiftyCancelledOnesLeaveNothingBehind() throws Exception {
        for (int i = 0; i < 50; i++) {
            cancelAfter(i % 10 * 10L, ENDLESS);
        }
        assertThat(grade(TinyCourse.SOLUTION).passed()).isTrue();
        assertThat(grade("public class Counter { }").verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
        List<ProcessHandle> children = ProcessHandle.current().descendants().toList();
        grader.close();
        for (ProcessHandle child : children) {
            child.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    @Test
    void whatWasCancelledBeforehandDoesNotBegin() throws Exception {
        CancellationToken token = CancellationToken.create();
        token.cancel();
        assertThatThrownBy(() -> grade(ENDLESS, token)).isInstanceOf(InterruptedException.class);
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
        assertThat(grade(TinyCourse.SOLUTION).passed()).isTrue();
    }

    @Test
    void theReportComesFirstAndTheMisconceptionWhenItIsKnown() throws Exception {
        Report report = grade(FROM_ZERO);
        assertThat(report.misconception()).isEmpty();
        assertThat(grader.recognise(exercise, report, CancellationToken.create())
                        .misconception())
                .contains(ZERO);
        assertThat(grade(FROM_ZERO).misconception()).contains(ZERO);
    }

    @Test
    void whatIsPreparedIsKnownAtOnceAlthoughThePreparationWasCancelled() throws Exception {
        CancellationToken token = CancellationToken.create();
        FutureTask<Boolean> preparation = new FutureTask<>(() -> {
            grader.prepare(exercise, token);
            return true;
        });
        Thread thread = Thread.ofPlatform().start(preparation);
        token.cancel();
        thread.join();
        grader.prepare(exercise, CancellationToken.create());
        assertThat(grade(FROM_ZERO).misconception()).contains(ZERO);
    }

    private void cancelAfter(long millis, String source) throws InterruptedException {
        CancellationToken token = CancellationToken.create();
        FutureTask<Report> grading = new FutureTask<>(() -> grade(source, token));
        Thread thread = Thread.ofPlatform().start(grading);
        Thread.sleep(millis);
        token.cancel();
        thread.join();
        assertThatThrownBy(grading::get)
                .isInstanceOf(ExecutionException.class)
                .cause()
                .isInstanceOf(InterruptedException.class);
    }

    private Report grade(String source) throws InterruptedException {
        return grade(source, CancellationToken.create());
    }

    private Report grade(String source, CancellationToken token) throws InterruptedException {
        return grader.grade(GradingRequest.of(exercise, submission(source)).atOnce(), token);
    }

    private synchronized Path submission(String source) {
        return TinyCourse.write(folder.resolve("submission" + submissions++ + "/Counter.java"), source);
    }
}
