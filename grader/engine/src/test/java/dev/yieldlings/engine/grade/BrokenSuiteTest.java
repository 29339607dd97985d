package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A suite that doesn't do its work passes nobody. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokenSuiteTest {
    private static final String ALL = """
            @Check("begins") void begins() { new Counter(); }
            @Check("counts") void counts() { }
            @Check("alone") void alone() { }
            """;

    private Grading grading;

    @BeforeAll
    void begin(@TempDir Path itsFolder) {
        grading = new Grading(itsFolder);
    }

    @AfterAll
    void end() {
        grading.close();
    }

    @Test
    void theSameSuiteUnbrokenPasses() {
        assertThat(grade(ALL).verdict()).isEqualTo(Verdict.PASSED);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a failing @BeforeAll  | 0 | @BeforeAll static void b() { throw new Error(); }",
                "a failing @BeforeEach | 0 | @BeforeEach void b() { throw new Error(); }",
                "a failing @AfterEach  | 0 | @AfterEach void a() { throw new Error(); }",
                "a failing constructor | 0 | CounterSuite() { throw new Error(); }",
                "a failing @AfterAll   | 6 | @AfterAll static void a() { throw new Error(); }",
                "a check of the same id| 3 | @Check(\"begins\") void again() { throw new AssertionError(\"no\"); }",
            })
    void passesNobody(String what, int points, String member) {
        Report report = grade(member + ALL);

        assertThat(report.verdict()).as(what).isEqualTo(Verdict.FAILED);
        assertThat(report.points()).as(what + report).isEqualTo(points);
        ReportSchema.assertValid(Grading.json(report));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "no check at all     | 0 | void nothing() { new Counter(); }",
                "a check left out    | 3 | @Check(\"begins\") void begins() { }",
                "a disabled check    | 5 | @Check(\"begins\") void begins() { } @Check(\"counts\") void counts() { } @Disabled @Check(\"alone\") void alone() { }",
                "only unknown checks | 0 | @Check(\"begin\") void begin() { } @Check(\"count\") void count() { } @Check(\"\") void none() { }",
                "a test of JUnit's   | 0 | @Test void begins() { }",
            })
    void aCheckThatIsNotReportedHasNotPassed(String what, int points, String members) {
        Report report = grade(members);

        assertThat(report.verdict()).as(what).isEqualTo(Verdict.FAILED);
        assertThat(report.points()).as(what).isEqualTo(points);
        assertThat(report.checks()).hasSize(3);
        assertThat(report.checks())
                .filteredOn(check -> check.status() == Status.NOT_RUN)
                .isNotEmpty()
                .extracting(CheckResult::message)
                .containsOnly("Not run: the suite ended without reporting this check.");
    }

    @Test
    void aSuiteThatDoesNotCompileIsTheCoursesFault() {
        assertThatThrownBy(() -> grade("@Check(\"begins\") void begins() { new Counter().previous(); }"))
                .isInstanceOf(SuiteException.class)
                .hasMessageContaining("Exercise counter: its suite does not compile: CounterSuite.java:")
                .hasMessageContaining("cannot find symbol");
    }

    private Report grade(String members) {
        Exercise exercise = grading.exercise(new TinyCourse().suite("""
                import dev.yieldlings.trace.*;
                import org.junit.jupiter.api.*;
                class CounterSuite { %s }
                """.formatted(members)));
        return grading.grade(exercise, TinyCourse.SOLUTION);
    }
}
