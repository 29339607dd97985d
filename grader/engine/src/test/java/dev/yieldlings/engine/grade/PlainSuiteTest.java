package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.CancellationToken;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.CheckResult.Status;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportSchema;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.suite.SuiteException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A class of ordinary JUnit tests in a package, for package-private classes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlainSuiteTest {
    private static final String SUITE = """
            package edu.count;

            import static org.assertj.core.api.Assertions.assertThat;

            import org.junit.jupiter.api.Test;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.ValueSource;

            class CounterTest {
                @Test void begins() { assertThat(new Counter().next()).isEqualTo(1); }
                @ParameterizedTest(name = "{0} times") @ValueSource(ints = {1, 2, 3})
                void counts(int times) {
                    Counter counter = new Counter();
                    for (int i = 1; i < times; i++) { counter.next(); }
                    assertThat(counter.next()).isEqualTo(times);
                }
                @Test void names() { assertThat(new Counter().name().length()).isPositive(); }
            }
            """;
    private static final String SOLUTION = """
            package edu.count;

            class Counter {
                private int count;
                int next() { return ++count; }
                String name() { return "counter"; }
            }
            """;

    private Grading grading;

    @BeforeAll
    void begin(@TempDir Path folder) {
        grading = new Grading(folder);
    }

    @AfterAll
    void end() {
        grading.close();
    }

    @Test
    void theReferencePassesEachTest() {
        Report report = grading.grade(exercise(false, ""), SOLUTION);

        assertThat(report.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(report.checks())
                .extracting(CheckResult::id, CheckResult::points)
                .containsExactly(tuple("begins", 1), tuple("counts", 1), tuple("names", 1));
    }

    @Test
    void whatFailedIsTold() {
        String wrong = SOLUTION.replace("return ++count", "return count < 2 ? ++count : count")
                .replace("\"counter\"", "null");
        Report shown = grading.grade(exercise(true, ""), wrong);

        assertThat(shown.checks())
                .extracting(CheckResult::status)
                .containsExactly(Status.PASSED, Status.FAILED, Status.FAILED);
        assertThat(shown.checks().get(1).message())
                .isEqualTo("3 times: expected: 3 but was: 2. (CounterSuite.java:15)");
        assertThat(shown.checks().get(2).message())
                .startsWith("NullPointerException: ")
                .contains("name()");
        ReportSchema.assertValid(Grading.json(shown));

        Report hidden = grading.grade(exercise(false, ""), wrong);
        assertThat(hidden.checks().get(1).message()).isEqualTo("3 times: expected: 3 but was: 2.");
    }

    @Test
    void whatThePackageNeedsIsInTheContract() {
        Report report = grading.grade(exercise(false, ""), SOLUTION.replace("String name()", "String nam()"));

        assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
        assertThat(report.diagnostics().getFirst().message()).contains("String name()", "nam()");
    }

    @Test
    void checksTakeTestsBySelectors() {
        String checks = """
                "checks": [
                  { "id": "numbers", "name": "Numbers", "points": 5, "tests": ["CounterTest#begins", "CounterTest#counts"] },
                  { "id": "rest", "name": "The rest", "needs": ["numbers"], "tests": ["CounterTest"] }
                ],
                """;
        Report report = grading.grade(exercise(false, checks), SOLUTION.replace("return ++count", "return 1"));

        assertThat(report.checks())
                .extracting(CheckResult::id, CheckResult::status, CheckResult::maxPoints)
                .containsExactly(tuple("numbers", Status.FAILED, 5), tuple("rest", Status.NOT_RUN, 1));
    }

    @Test
    void aTestThatNoCheckTakesIsAFaultOfTheCourse() {
        String checks = "\"checks\": [{ \"id\": \"one\", \"name\": \"One\", \"tests\": [\"CounterTest#begins\"] }],";
        Exercise exercise = exercise(false, checks);

        assertThatThrownBy(() -> grading.grader()
                        .grade(GradingRequest.of(exercise, exercise.solution()), CancellationToken.create()))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("CounterTest#");
    }

    private Exercise exercise(boolean showTests, String checks) {
        return grading.exercise(new TinyCourse()
                .with("course.json", """
                        { "formatVersion": 1, "id": "tiny", "title": "Tiny", "showTests": %s,
                          "chapters": [{ "id": "one", "title": "One", "exercises": ["counter"] }] }
                        """.formatted(showTests))
                .with("one/counter/exercise.json", """
                        { "formatVersion": 1, "id": "counter", "title": "A counter", "summary": "Count.", %s
                          "difficulty": 1, "files": ["Counter.java"] }
                        """.formatted(checks))
                .with("one/counter/solution/Counter.java", SOLUTION)
                .with("one/counter/suite/CounterSuite.java", SUITE));
    }
}
