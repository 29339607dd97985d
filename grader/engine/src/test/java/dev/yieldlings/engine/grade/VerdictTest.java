package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.CheckSpec;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.CheckResult.Status;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportSchema;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Grades a submission for each verdict twice, expects the same bytes, and then an honest submission passes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VerdictTest {
    private Path folder;

    private Grading grading;
    private Exercise exercise;
    private Exercise oneSecond;

    @BeforeAll
    void begin(@TempDir Path itsFolder) {
        folder = itsFolder;
        grading = new Grading(itsFolder);
        exercise = grading.exercise(new TinyCourse());
        oneSecond = grading.exercise(new TinyCourse().exercise("\"seconds\": 20", "\"seconds\": 1"));
    }

    @AfterAll
    void end() {
        grading.close();
    }

    static Stream<Arguments> submissions() {
        return Stream.of(
                submission("the solution", Verdict.PASSED, 6, "int n; public int next() { return ++n; }", ""),
                submission(
                        "a wrong start",
                        Verdict.FAILED,
                        2,
                        "int n = 0; public int next() { return n++ == 1 ? 2 : 0; }",
                        "It begins with 1."),
                submission(
                        "static state",
                        Verdict.FAILED,
                        0,
                        "static int n; public int next() { return n += 7; }",
                        "next()"),
                submission(
                        "an exception",
                        Verdict.FAILED,
                        0,
                        "public int next() { throw new IllegalStateException(\"oops\"); }",
                        "IllegalStateException: oops (at Counter.java:1)"),
                submission(
                        "a hostile exception",
                        Verdict.FAILED,
                        0,
                        "public int next() { throw new X(); } static class X extends RuntimeException { public String getMessage() { throw this; } public Throwable getCause() { return this; } }",
                        "X: (its getMessage() throws X)"),
                submission(
                        "a stack overflow",
                        Verdict.FAILED,
                        0,
                        "public int next() { return next() + 1; }",
                        "StackOverflowError"),
                submission(
                        "a forged failure of assertion",
                        Verdict.FAILED,
                        0,
                        "public int next() { throw new AssertionError(\"passed\"); }",
                        "AssertionError: passed"),
                submission(
                        "a broken static initialiser",
                        Verdict.FAILED,
                        0,
                        "static { if (true) { throw new IllegalStateException(\"oops\"); } } public int next() { return 1; }",
                        "IllegalStateException: oops"),
                submission(
                        "a syntax error",
                        Verdict.DOES_NOT_COMPILE,
                        0,
                        "public int next() { return 1 }",
                        "';' expected"),
                submission(
                        "a missing method",
                        Verdict.DOES_NOT_COMPILE,
                        0,
                        "public int nxt() { return 1; }",
                        "Counter needs `public int next()`"),
                submission(
                        "System.exit",
                        Verdict.NOT_ADMITTED,
                        0,
                        "public int next() { System.exit(0); return 1; }",
                        "System.exit() is not available"),
                submission(
                        "an endless loop",
                        Verdict.OUT_OF_STEPS,
                        0,
                        "public int next() { while (true) { } }",
                        "100,000 steps"),
                submission(
                        "an endless loop that catches",
                        Verdict.OUT_OF_STEPS,
                        0,
                        "public int next() { while (true) { try { next(); } catch (Throwable t) { } finally { continue; } } }",
                        "100,000 steps"),
                submission(
                        "an endless message",
                        Verdict.OUT_OF_STEPS,
                        0,
                        "public int next() { throw new RuntimeException() { public String getMessage() { while (true) { } } }; }",
                        "100,000 steps"),
                submission(
                        "an endless loop in one check",
                        Verdict.OUT_OF_STEPS,
                        4,
                        "int n; public int next() { while (n == 1) { } return ++n; }",
                        "100,000 steps"),
                submission(
                        "an allocation bomb",
                        Verdict.OUT_OF_MEMORY,
                        0,
                        "public int next() { var all = new java.util.ArrayList<long[]>(); while (true) { all.add(new long[1 << 20]); } }",
                        "memory"),
                submission(
                        "an allocation bomb that catches",
                        Verdict.OUT_OF_MEMORY,
                        0,
                        "public int next() { var all = new java.util.ArrayList<long[]>(); while (true) { try { all.add(new long[1 << 20]); } catch (Throwable t) { } } }",
                        "memory"),
                submission(
                        "100 MB of output",
                        Verdict.PASSED,
                        6,
                        "int n; public int next() { for (int i = 0; i < 1000; i++) { System.out.println(\"x\".repeat(100_000)); } return ++n; }",
                        ""),
                submission(
                        "a parallel stream",
                        Verdict.NOT_ADMITTED,
                        0,
                        "int n; public int next() { return n += (int) java.util.stream.StreamSupport.stream(java.util.List.of(1).spliterator(), true).count(); }",
                        "submissions run on one thread"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submissions")
    void isReachedTwiceAlikeAndHarmsNobody(String what, Verdict verdict, int points, String members, String told) {
        String source = "public class Counter { " + members + " }";

        Report report = grading.grade(exercise, source);

        assertThat(report.verdict()).as(what + ": " + report).isEqualTo(verdict);
        assertThat(report.points()).as(what + ": " + report).isEqualTo(points);
        assertThat(report.checks()).extracting(CheckResult::id).containsExactly("begins", "counts", "alone");
        assertThat(report.checks()).extracting(CheckResult::maxPoints).containsExactly(3, 2, 1);
        assertThat(report.maxPoints()).isEqualTo(6);
        String json = Grading.json(report);
        assertThat(Stream.concat(
                        report.checks().stream().map(CheckResult::message),
                        report.diagnostics().stream().map(diagnostic -> diagnostic.message())))
                .as(what)
                .anySatisfy(message -> assertThat(message).contains(told));
        ReportSchema.assertValid(json);
        assertThat(Grading.json(grading.grade(exercise, source))).as(what).isEqualTo(json);
        assertHonestPasses(exercise);
    }

    @Test
    void outOfTimeIsTheBackstopForWhatTakesNoSteps() {
        Report report = grading.grade(oneSecond, """
                public class Counter {
                    public int next() {
                        return (int) java.util.stream.Stream.iterate(1, java.util.function.UnaryOperator.identity())
                                .filter(java.util.Objects::isNull)
                                .count();
                    }
                }
                """);

        assertThat(report.verdict()).isEqualTo(Verdict.OUT_OF_TIME);
        assertThat(report.points()).isZero();
        assertThat(report.checks())
                .filteredOn(check -> check.status() == Status.FAILED)
                .singleElement()
                .satisfies(check -> assertThat(check.message()).contains("still running after 1 second"));
        assertThat(report.checks())
                .filteredOn(check -> check.status() == Status.NOT_RUN)
                .hasSize(2);
        ReportSchema.assertValid(Grading.json(report));
        assertHonestPasses(oneSecond);
    }

    @Test
    void whatCantBeReadIsUnreadable() throws IOException {
        Path empty = Files.createDirectories(folder.resolve("empty"));

        for (Path path : new Path[] {empty, folder.resolve("nowhere"), folder.resolve("nowhere/Counter.java")}) {
            Report report = grading.grade(exercise, path);
            assertThat(report.verdict()).isEqualTo(Verdict.UNREADABLE);
            assertThat(report.checks())
                    .extracting(CheckResult::status)
                    .containsOnly(Status.NOT_RUN)
                    .hasSize(3);
            assertThat(report.diagnostics()).hasSize(1);
            ReportSchema.assertValid(Grading.json(report));
        }
        assertHonestPasses(exercise);
    }

    @Test
    void aClassInAnUnreadFileIsMentioned() {
        Path counter = TinyCourse.write(
                folder.resolve("two/Counter.java"),
                "public class Counter { public int next() { return Help.one(); } }");
        TinyCourse.write(folder.resolve("two/Help.java"), "class Help { static int one() { return 1; } }");

        Report report = grading.grade(exercise, counter.resolveSibling("."));

        assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
        assertThat(report.diagnostics())
                .anySatisfy(note -> assertThat(note.message()).startsWith("Help.java was not read"));
        ReportSchema.assertValid(Grading.json(report));
    }

    @Test
    void theReportKeepsWhatWasPrintedAndTheSteps() {
        Report report = grading.grade(
                exercise,
                "public class Counter { int n; public int next() { System.out.println(\"n\" + n); return ++n; } }");

        assertThat(report.output().text()).contains("n0\n", "n1\n");
        assertThat(report.output().truncated()).isFalse();
        assertThat(report.steps()).isPositive();
        assertThat(report.checks().getFirst().trace().steps())
                .singleElement()
                .satisfies(step -> assertThat(step.printed().kept()).containsExactly("n0"));
    }

    @Test
    void theChecksAreTheExercisesOwn() {
        assertThat(exercise.checks()).extracting(CheckSpec::id).containsExactly("begins", "counts", "alone");
    }

    private void assertHonestPasses(Exercise its) {
        Report report = grading.grade(its, TinyCourse.SOLUTION);

        assertThat(report.verdict()).as("an honest one: " + report).isEqualTo(Verdict.PASSED);
        assertThat(report.passed()).isTrue();
        assertThat(report.points()).isEqualTo(6);
    }

    private static Arguments submission(String what, Verdict verdict, int points, String members, String told) {
        return Arguments.of(what, verdict, points, members, told);
    }
}
