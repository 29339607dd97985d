package dev.yieldlings.engine.misconception;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.course.WrongSolution;
import dev.yieldlings.engine.report.Misconception;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportSchema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A submission that fails like a known wrong solution gets its explanation, however its source looks. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MisconceptionsTest {
    private static final String FROM_ZERO = "public class Counter { private int n; public int next() { return n++; } }";
    private static final String SHARED =
            "public class Counter { private static int n; public int next() { return ++n; } }";
    private static final String THROWS =
            "public class Counter { public int next() { throw new IllegalStateException(\"of the author's\"); } }";
    private static final Misconception ZERO = new Misconception("from-zero", "It begins with 1.");

    private Path folder;
    private Grading grading;
    private Exercise exercise;

    @BeforeAll
    void begin(@TempDir Path itsFolder) {
        folder = itsFolder;
        grading = new Grading(itsFolder);
        exercise = grading.exercise(course());
    }

    @AfterAll
    void end() {
        grading.close();
    }

    @Test
    void theSameBehaviourInOtherWordsIsKnown() {
        Report report = grading.grade(exercise, """
            public class Counter {
                private final java.util.Iterator<Integer> numbers =
                        java.util.stream.IntStream.iterate(0, i -> i + 1).iterator();

                public int next() {
                    return numbers.next();
                }
            }
            """);

        assertThat(report.misconception()).as("%s", report).contains(ZERO);
        assertThat(Grading.json(report)).contains("\"misconception\":{\"name\":\"from-zero\"");
        ReportSchema.assertValid(Grading.json(report));
    }

    @Test
    void eachWrongSolutionIsKnownAsItself() {
        assertThat(shown(FROM_ZERO)).contains("from-zero");
        assertThat(shown(SHARED)).contains("shared");
        assertThat(shown(THROWS)).contains("throws");
    }

    @Test
    void anExceptionIsTheSameWhateverItSaysAndWhereverItIsThrown() {
        assertThat(shown("""
            public class Counter {

                public int next() {
                    throw new IllegalStateException();
                }
            }
            """)).contains("throws");
        assertThat(shown("public class Counter { public int next() { throw new ArithmeticException(); } }"))
                .isEmpty();
    }

    @Test
    void anotherWrongBehaviourIsNone() {
        assertThat(shown("public class Counter { private int n = 40; public int next() { return ++n; } }"))
                .isEmpty();
    }

    @Test
    void whatPassesOrCannotBeRunShowsNone() {
        assertThat(shown(TinyCourse.SOLUTION)).isEmpty();
        assertThat(shown("public class Counter {")).isEmpty();
    }

    @Test
    void whoseSolutionsBehaveAlikeAreNotTold() {
        Exercise twins = grading.exercise(course().exercise(
                        "\"wrong\": [",
                        "\"wrong\": [{ \"name\": \"twin\", \"fails\": [\"begins\"], \"sentence\": \"Or this.\" },")
                .with("one/counter/wrong/twin/Counter.java", FROM_ZERO));

        assertThat(grading.grade(twins, FROM_ZERO).misconception()).isEmpty();
        assertThat(grading.grade(twins, SHARED).misconception()).isPresent();
    }

    @Test
    void wrongSolutionsAreGradedOnceAndKept() throws Exception {
        AtomicInteger graded = new AtomicInteger();
        Report failing = grading.grade(exercise, FROM_ZERO);

        for (int i = 0; i < 3; i++) {
            assertThat(found(folder.resolve("kept"), "a", graded, failing)).contains(ZERO);
            assertThat(graded).hasValue(3);
        }
        assertThat(found(folder.resolve("kept"), "b", graded, failing)).contains(ZERO);
        assertThat(graded).hasValue(6);
    }

    @Test
    void aCacheThatCannotBeWrittenOnlyCostsTime() throws Exception {
        Path file = TinyCourse.write(folder.resolve("no-folder"), "");
        Report failing = grading.grade(exercise, SHARED);

        assertThat(found(file, "a", new AtomicInteger(), failing)).isPresent();
    }

    @Test
    void aCacheFileOfRubbishIsNotUsed() throws Exception {
        TinyCourse.write(folder.resolve("rubbish/a.fingerprints"), "rubbish");
        AtomicInteger graded = new AtomicInteger();

        assertThat(found(folder.resolve("rubbish"), "a", graded, grading.grade(exercise, SHARED)))
                .isPresent();
        assertThat(graded).hasValue(3);
    }

    @Test
    void manyAtATimeGradeThemOnce() throws Exception {
        AtomicInteger graded = new AtomicInteger();
        Misconceptions misconceptions = new Misconceptions(folder.resolve("many"), its -> "a");
        Report failing = grading.grade(exercise, SHARED);
        List<Callable<Optional<Misconception>>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(() -> misconceptions.find(exercise, failing, counted(graded)));
        }

        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<Optional<Misconception>> found : threads.invokeAll(calls)) {
                assertThat(found.get()).isPresent();
            }
        }

        assertThat(graded).hasValue(3);
    }

    @Test
    void whatIsLearnedIsNotGradedAgain(@TempDir Path cache) throws Exception {
        AtomicInteger graded = new AtomicInteger();
        Misconceptions misconceptions = new Misconceptions(cache, its -> "learned");
        List<Report> reports = new ArrayList<>();
        for (WrongSolution wrong : exercise.wrong()) {
            reports.add(grading.grade(exercise, exercise.wrong(wrong)));
        }

        misconceptions.learn(exercise, reports);

        assertThat(misconceptions.find(exercise, grading.grade(exercise, FROM_ZERO), counted(graded)))
                .contains(ZERO);
        assertThat(graded).hasValue(0);
    }

    @Test
    void aChangedWrongSolutionCountsAnew() {
        String before = grading.grader().digest(grading.exercise(course()));
        String after = grading.grader()
                .digest(grading.exercise(course().with("one/counter/wrong/shared/Counter.java", SHARED + "// more")));

        assertThat(after).isNotEqualTo(before);
        assertThat(grading.grader().digest(grading.exercise(course()))).isEqualTo(before);
    }

    private Optional<Misconception> found(Path cache, String digest, AtomicInteger graded, Report failing)
            throws InterruptedException {
        return new Misconceptions(cache, its -> digest).find(exercise, failing, counted(graded));
    }

    private Misconceptions.Pipeline counted(AtomicInteger graded) {
        return path -> {
            graded.incrementAndGet();
            return grading.grade(exercise, path);
        };
    }

    private Optional<String> shown(String source) {
        return grading.grade(exercise, source).misconception().map(Misconception::name);
    }

    private static TinyCourse course() {
        return new TinyCourse()
                .exercise("\"wrong\": [", """
                    "wrong": [
                      { "name": "shared", "fails": ["alone"], "sentence": "Not static." },
                      { "name": "throws", "fails": ["begins"], "sentence": "Don't throw." },\
                    """)
                .with("one/counter/wrong/from-zero/Counter.java", FROM_ZERO)
                .with("one/counter/wrong/shared/Counter.java", SHARED)
                .with("one/counter/wrong/throws/Counter.java", THROWS);
    }
}
