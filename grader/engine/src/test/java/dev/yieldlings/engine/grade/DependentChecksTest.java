package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.CheckResult.Status;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportSchema;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Checks that need others, and checks with bonus points. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DependentChecksTest {
    private static final String ALWAYS_ONE = "public class Counter { public int next() { return 1; } }";
    private static final String NEVER_ONE = "public class Counter { int n = 5; public int next() { return ++n; } }";

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
    void whatNeedsAFailedCheckIsNotRunAndSaysWhy() {
        Report report = grading.grade(exercise("\"needs\": [\"begins\"]", "\"needs\": [\"counts\"]"), NEVER_ONE);

        assertThat(report.verdict()).isEqualTo(Verdict.FAILED);
        assertThat(report.checks())
                .extracting(CheckResult::id, CheckResult::status)
                .containsExactly(
                        tuple("begins", Status.FAILED),
                        tuple("counts", Status.NOT_RUN),
                        tuple("alone", Status.NOT_RUN));
        assertThat(report.checks())
                .extracting(CheckResult::message)
                .contains(
                        "Not run: it needs \"Begins with 1\", which has not passed.",
                        "Not run: it needs \"Counts on\", which has not passed.");
        ReportSchema.assertValid(Grading.json(report));
    }

    @Test
    void whatNeedsACheckThatPassedRuns() {
        Report report = grading.grade(exercise("\"needs\": [\"begins\"]", "\"needs\": [\"begins\"]"), ALWAYS_ONE);

        assertThat(report.checks())
                .extracting(CheckResult::status)
                .containsExactly(Status.PASSED, Status.FAILED, Status.PASSED);
    }

    @Test
    void failingABonusLosesNothing() {
        Report report = grading.grade(exercise("\"bonus\": true", "\"bonus\": false"), ALWAYS_ONE);

        assertThat(report.verdict()).isEqualTo(Verdict.PASSED);
        assertThat(report.points()).isEqualTo(4);
        assertThat(report.maxPoints()).isEqualTo(4);
        assertThat(report.checks().get(1).bonus()).isTrue();
        assertThat(report.checks().get(1).status()).isEqualTo(Status.FAILED);
        assertThat(Grading.json(report)).contains("\"bonus\":true");
        ReportSchema.assertValid(Grading.json(report));
    }

    @Test
    void aBonusComesOnTop() {
        Report report = grading.grade(exercise("\"bonus\": true", "\"bonus\": false"), TinyCourse.SOLUTION);

        assertThat(report.points()).isEqualTo(6);
        assertThat(report.maxPoints()).isEqualTo(4);
    }

    @Test
    void aBonusDoesNotReplaceWhatIsRequired() {
        Report report = grading.grade(exercise("\"bonus\": true", "\"bonus\": true"), NEVER_ONE);

        assertThat(report.verdict()).isEqualTo(Verdict.FAILED);
    }

    @Test
    void aBonusThatDoesNotEndLosesNothing() {
        String endless = "int n; public int next() { if (n == 1) { while (true) {} } return ++n; }";

        Report report = grading.grade(
                exercise("\"bonus\": true", "\"bonus\": true"), "public class Counter { " + endless + " }");

        assertThat(report.verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void aLastBonusThatEndsItsProcessLosesNothing() {
        String memory = """
                public class Counter {
                    int n;
                    static boolean second;
                    public int next() {
                        if (n == 1) {
                            java.util.List<long[]> all = new java.util.ArrayList<>();
                            for (int i = 0; ; i++) {
                                all.add(new long[1 << 20]);
                            }
                        }
                        return ++n;
                    }
                }
                """;
        Exercise lastIsBonus = grading.exercise(new TinyCourse()
                .exercise("{ \"id\": \"counts\", \"name\": \"Counts on\", \"points\": 2 },", "")
                .exercise(
                        "\"name\": \"Counts alone\", \"points\": 1 }",
                        "\"name\": \"Counts alone\", \"points\": 1 },"
                                + "{ \"id\": \"counts\", \"name\": \"Counts on\", \"points\": 2, \"bonus\": true }"));

        Report report = grading.grade(lastIsBonus, memory);

        assertThat(report.verdict()).as("%s", report).isEqualTo(Verdict.PASSED);
        assertThat(report.points()).isEqualTo(4);
    }

    private Exercise exercise(String ofCounts, String ofAlone) {
        return grading.exercise(new TinyCourse()
                .exercise("\"points\": 2", "\"points\": 2, " + ofCounts)
                .exercise("\"points\": 1 }", "\"points\": 1, " + ofAlone + " }"));
    }
}
