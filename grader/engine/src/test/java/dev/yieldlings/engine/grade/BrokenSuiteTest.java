package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.CheckResult.Status;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.suite.SuiteBrokeException;
import dev.yieldlings.engine.suite.SuiteException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No submission passes a broken suite. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenSuiteTest {
    private static final String ALL = """
            @Check("begins") void begins() { new Counter(); }
            @Check("counts") void counts() { }
            @Check("alone") void alone() { }
            """;

    private Path itsFolder;
    private Grading grading;

    @BeforeAll
    void begin(@TempDir Path folder) {
        itsFolder = folder;
        grading = new Grading(itsFolder);
    }

    @AfterAll
    void end() {
        grading.close();
    }

    @Test
    void theSameSuiteUnbrokenPasses() {
        assertThat(prove(ALL).verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a failing @BeforeAll  | its suite broke on its own reference solution: | @BeforeAll static void b() { throw new Error(); }",
                "a failing @BeforeEach | its suite broke on its own reference solution: the check \"begins\" threw Error | @BeforeEach void b() { throw new Error(); }",
                "a failing @AfterEach  | its suite broke on its own reference solution: the check \"begins\" threw Error | @AfterEach void a() { throw new Error(); }",
                "a failing constructor | its suite broke on its own reference solution: | CounterSuite() { throw new Error(); }",
                "a failing @AfterAll   | its suite broke on its own reference solution: | @AfterAll static void a() { throw new Error(); }",
                "a check of the same id| its own reference solution does not pass the check \"begins\": | @Check(\"begins\") void again() { throw new AssertionError(\"no\"); }",
                "an unknown check      | its suite has a check \"beginns\", which exercise.json doesn't have. | @Check(\"beginns\") void again() { }",
            })
    void isTheCoursesFaultAndNothingIsGraded(String what, String message, String member) {
        assertThatThrownBy(() -> prove(member + ALL))
                .as(what)
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("Exercise counter: " + message)
                .hasMessageContaining("This is a fault of the course, so nothing was graded with it.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "no check at all     | begins | void nothing() { new Counter(); }",
                "a check left out    | counts | @Check(\"begins\") void begins() { }",
                "a disabled check    | alone  | @Check(\"begins\") void begins() { } @Check(\"counts\") void counts() { } @Disabled @Check(\"alone\") void alone() { }",
            })
    void aCheckThatNobodyReportsIsTheCoursesFault(String what, String check, String members) {
        assertThatThrownBy(() -> prove(members))
                .as(what)
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith(
                        "Exercise counter: no method of its suite reports the check \"" + check + "\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "it was still running after 1 second.        | while (first > 0) { first++; first = Math.max(1, first); }",
                "it did nothing for 1 second but wait.       | try { synchronized (this) { wait(); } } catch (InterruptedException e) { }",
                "it used up the memory.                       | for (var all = new java.util.ArrayList<int[]>(); ; ) { all.add(new int[1 << 20]); }",
            })
    void aCheckThatDoesNotEndOnTheReferenceIsTheCoursesFault(String how, String statement) {
        String suite = """
                @Check("begins") void begins() { int first = new Counter().next(); %s }
                @Check("counts") void counts() { }
                @Check("alone") void alone() { }
                """.formatted(statement);

        assertThatThrownBy(() -> prove(suite, new TinyCourse().exercise("\"seconds\": 20", "\"seconds\": 1")))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("Exercise counter: the check \"begins\" does not come to its end with its own"
                        + " reference solution: " + how);
    }

    @Test
    void aPlainTestThatNoCheckTakesIsTheCoursesFault() {
        assertThatThrownBy(() -> prove("@Test void begins() { }"))
                .isInstanceOf(SuiteException.class)
                .hasMessageStartingWith("Exercise counter: no check takes the test CounterSuite#begins of its suite");
    }

    /** The reference solution passes; the suite then fails by itself on a submission's value. */
    @Test
    void whatASuiteThrowsByItselfCostsNoLearnerAPoint() {
        String suite = """
                @Check("begins") void begins() { if (new Counter().next() != 1) { throw new IllegalStateException("sum"); } }
                @Check("counts") void counts() { }
                @Check("alone") void alone() { }
                """;

        assertThat(prove(suite).verdict()).isEqualTo(Verdict.PASSED);
        assertThatThrownBy(() ->
                        grading.grade(exercise(suite), "public class Counter { public int next() { return 7; } }"))
                .isInstanceOf(SuiteBrokeException.class)
                .hasMessageStartingWith(
                        "Exercise counter: its suite broke on this submission: the check \"begins\" threw IllegalStateException: sum");
        assertThat(grading.grade(
                                exercise(suite),
                                "public class Counter { public int next() { throw new IllegalStateException(\"mine\"); } }")
                        .verdict())
                .isEqualTo(Verdict.FAILED);
    }

    @Test
    void whatALearnerThrowsWhereASuiteBeginsIsTheLearners() {
        String suite = "static final int FIRST = new Counter().next(); @BeforeAll static void b() { }" + ALL;
        Report report = grading.grade(
                exercise(suite),
                "public class Counter { public int next() { throw new IllegalStateException(\"mine\"); } }");

        assertThat(report.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report.checks()).first().satisfies(check -> {
            assertThat(check.status()).isEqualTo(Status.FAILED);
            assertThat(check.message()).contains("mine");
        });
    }

    @Test
    void aSuiteIsProvedOnceForEachVersion(@TempDir Path folder) throws Exception {
        Exercise exercise = exercise(ALL);
        Path submission = TinyCourse.write(folder.resolve("Counter.java"), TinyCourse.SOLUTION);
        assertThat(grading.grader()
                        .grade(GradingRequest.of(exercise, submission), CancellationToken.create())
                        .verdict())
                .isEqualTo(Verdict.PASSED);

        try (Stream<Path> kept = Files.walk(itsFolder)) {
            assertThat(kept.filter(file -> file.toString().endsWith(".proved"))).isNotEmpty();
        }
    }

    @Test
    void aSuiteThatDoesNotCompileIsTheCoursesFault() {
        assertThatThrownBy(() -> prove("@Check(\"begins\") void begins() { new Counter().previous(); }"))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("suite/CounterSuite.java:")
                .hasMessageContaining("cannot find symbol");
    }

    private Report prove(String members) {
        return prove(members, new TinyCourse());
    }

    private Report prove(String members, TinyCourse course) {
        try {
            Exercise exercise = exercise(members, course);
            return grading.grader().grade(GradingRequest.of(exercise, exercise.solution()), CancellationToken.create());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Exercise exercise(String members) {
        return exercise(members, new TinyCourse());
    }

    private Exercise exercise(String members, TinyCourse course) {
        return grading.exercise(course.suite("""
                import dev.yieldlings.trace.*;
                import org.junit.jupiter.api.*;
                class CounterSuite { %s }
                """.formatted(members)));
    }
}
