package dev.yieldlings.engine.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.pool.ChildException;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportSchema;
import dev.yieldlings.engine.report.Verdict;
import dev.yieldlings.engine.run.WorkerDouble.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A misbehaving worker affects one submission at most; a new worker grades the next one. */
class MisbehavingWorkerTest {
    private static final Path REAL_JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    /** The longest silence of a working worker, even on a busy machine. */
    private static final Duration SILENCE = Duration.ofSeconds(4);

    private static final int ALWAYS = Integer.MAX_VALUE;

    @TempDir
    private static Path cache;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "DIES_OF_MEMORY, OUT_OF_MEMORY, 0",
        "SAYS_ITS_TIME_IS_OVER, OUT_OF_TIME, 0",
        "INVENTS_CHECKS, FAILED, 0",
        "REPEATS_SUCCESS, FAILED, 5",
        "CONTRADICTS_ITSELF, FAILED, 3",
    })
    void costsOneSubmission(Way way, Verdict verdict, int points) throws IOException {
        try (Grading grading = grading(theDouble(way, 1))) {
            assertVerdict(grading, verdict, points);
            assertHonestPasses(grading);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DIES_WITHOUT_A_WORD, CRASHED, 0",
        "DIES_IN_A_CHECK, CRASHED, 0",
        "DIES_IN_A_FRAME, CRASHED, 0",
        "DIES_BEFORE_THE_END, CRASHED, 5",
        "HANGS, OUT_OF_TIME, 0",
        "USES_A_NONCE_OF_ITS_OWN, CRASHED, 0",
        "USES_THE_FIRST_NONCE, CRASHED, 0",
        "BABBLES, CRASHED, 0",
        "BABBLES_FOR_EVER, CRASHED, 0",
        "ANNOUNCES_A_HUGE_FRAME, CRASHED, 0",
        "GETS_READY_AGAIN, CRASHED, 6",
        "ANSWERS_FOR_EVER, CRASHED, 3",
    })
    void oneThatMisbehavesEachTimeIsTheSubmissionsDoing(Way way, Verdict verdict, int points) throws IOException {
        try (Grading grading = grading(theDouble(way, 2))) {
            assertVerdict(grading, verdict, points);
            assertHonestPasses(grading);
        }
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DIES_AT_START",
                "IS_KILLED_AT_START",
                "BABBLES_AT_START",
                "DIES_WITHOUT_A_WORD",
                "DIES_IN_A_CHECK",
                "DIES_BEFORE_THE_END",
                "DIES_AFTERWARDS",
                "HANGS",
                "BABBLES",
                "ANSWERS_FOR_EVER"
            })
    void oneThatMisbehavesOnceCostsNobody(Way way) throws IOException {
        try (Grading grading = grading(theDouble(way, 1))) {
            assertHonestPasses(grading);
            assertHonestPasses(grading);
        }
    }

    @Test
    void oneThatIsKilledFromOutsideCostsNobody() throws IOException {
        try (Grading grading = grading(theDouble(Way.IS_KILLED, 4))) {
            assertHonestPasses(grading);
            assertHonestPasses(grading);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"IS_KILLED", "DIES_IN_A_CHECK"})
    void oneDeathOfItsOwnBesideAKillCostsNobody(Way first) throws IOException {
        Way second = first == Way.IS_KILLED ? Way.DIES_IN_A_CHECK : Way.IS_KILLED;
        try (Grading grading = grading(theDoubles(first, second))) {
            assertHonestPasses(grading);
            assertHonestPasses(grading);
        }
    }

    @Test
    void oneThatIsKilledEachTimeIsNoVerdict() throws IOException {
        try (Grading grading = grading(theDouble(Way.IS_KILLED, ALWAYS))) {
            Exercise exercise = grading.exercise(new TinyCourse());

            assertThatThrownBy(() -> grading.grade(exercise, TinyCourse.SOLUTION))
                    .isInstanceOf(ChildException.class)
                    .hasMessageContaining("were killed from outside");
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"DIES_AT_START", "IS_KILLED_AT_START", "BABBLES_AT_START"})
    void oneThatNeverGetsReadyIsOurFault(Way way) throws IOException {
        try (Grading grading = grading(theDouble(way, ALWAYS))) {
            Exercise exercise = grading.exercise(new TinyCourse());

            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> grading.grade(exercise, TinyCourse.SOLUTION))
                        .isInstanceOf(ChildException.class);
            }
        }
    }

    @Test
    void oneThatCantStartTellsWhy() throws IOException {
        try (Grading grading = grading(theDouble(Way.COMPLAINS_AT_START, ALWAYS))) {
            Exercise exercise = grading.exercise(new TinyCourse());

            assertThatThrownBy(() -> grading.grade(exercise, TinyCourse.SOLUTION))
                    .isInstanceOf(ChildException.class)
                    .hasMessageContaining("no room for a double");
        }
    }

    @Test
    void aFaultThatItReportsItselfIsOurs() throws IOException {
        try (Grading grading = grading(theDouble(Way.REPORTS_A_FAULT, 1))) {
            Exercise exercise = grading.exercise(new TinyCourse());

            assertThatThrownBy(() -> grading.grade(exercise, TinyCourse.SOLUTION))
                    .isInstanceOf(ChildException.class)
                    .hasMessageContaining("java.lang.Error: mine");
            assertHonestPasses(grading);
        }
    }

    /** Runs a real worker on a Java without the module that reports a process's CPU time. */
    @Test
    void oneThatCantWatchItsLimitsIsOurFault() throws IOException {
        Path java = script("exec '%s' --limit-modules java.base,java.logging \"$@\"".formatted(REAL_JAVA));
        try (Grading grading = grading(java)) {
            Exercise exercise = grading.exercise(new TinyCourse());
            String slow = TinyCourse.SOLUTION.replace(
                    "return ++count;", "return ++count + java.math.BigInteger.TEN.pow(1 << 24).signum() - 1;");

            assertThatThrownBy(() -> grading.grade(exercise, slow))
                    .isInstanceOf(ChildException.class)
                    .hasMessageContaining("OperatingSystemMXBean");
            assertHonestPasses(grading);
        }
    }

    @Test
    void aJvmThatIsNotThereIsToldAtOnce() {
        assertThatThrownBy(() -> grading(folder.resolve("no-java")))
                .isInstanceOf(ChildException.class)
                .hasMessageContaining("could not be started");
    }

    @Test
    void aJvmThatVanishesFailsEachSubmissionUntilItIsBack() throws IOException {
        Path java = theDouble(Way.CONTRADICTS_ITSELF, 1);
        Path away = folder.resolve("away");
        try (Grading grading = grading(java)) {
            Exercise exercise = grading.exercise(new TinyCourse());
            awaitStart();
            Files.move(java, away);

            assertThat(grading.grade(exercise, TinyCourse.SOLUTION).verdict()).isEqualTo(Verdict.FAILED);
            for (int i = 0; i < 2; i++) {
                assertThatThrownBy(() -> grading.grade(exercise, TinyCourse.SOLUTION))
                        .isInstanceOf(ChildException.class)
                        .hasMessageContaining("could not be started");
            }

            Files.move(away, java);
            assertHonestPasses(grading);
        }
    }

    private Grading grading(Path java) {
        return new Grading(folder, Here.with(java, cache), SILENCE);
    }

    private static void assertVerdict(Grading grading, Verdict verdict, int points) {
        Exercise exercise = grading.exercise(new TinyCourse().exercise("\"seconds\": 20", "\"seconds\": 2"));

        Report report = grading.grade(exercise, TinyCourse.SOLUTION);

        assertThat(report.verdict()).as(report.toString()).isEqualTo(verdict);
        assertThat(report.points()).as(report.toString()).isEqualTo(points);
        assertThat(report.passed()).isFalse();
        assertThat(report.checks()).extracting(CheckResult::id).containsExactly("begins", "counts", "alone");
        ReportSchema.assertValid(Grading.json(report));
    }

    private static void assertHonestPasses(Grading grading) {
        Report report = grading.grade(grading.exercise(new TinyCourse()), TinyCourse.SOLUTION);

        assertThat(report.verdict()).as("the next one: " + report).isEqualTo(Verdict.PASSED);
    }

    /** Writes a script to run instead of the JVM, which starts the double this many times, and then the real worker. */
    private Path theDouble(Way way, int times) throws IOException {
        return theDouble(times, String.valueOf(way));
    }

    /** Writes a script that starts one double of each way in turn, and then the real worker. */
    private Path theDoubles(Way first, Way second) throws IOException {
        return theDouble(2, "$([ \"$(wc -l < \"$mark\")\" -eq 1 ] && echo %s || echo %s)".formatted(first, second));
    }

    private Path theDouble(int times, String way) throws IOException {
        return script("""
                mark='%s'
                if [ -e "$mark" ] && [ "$(wc -l < "$mark")" -ge %d ]; then exec '%s' "$@"; fi
                echo >> "$mark"
                exec '%s' -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx64m -cp '%s' '%s' %s
                """.formatted(
                        folder.resolve("mark"),
                        times,
                        REAL_JAVA,
                        REAL_JAVA,
                        System.getProperty("java.class.path"),
                        WorkerDouble.class.getName(),
                        way));
    }

    private Path script(String commands) throws IOException {
        Path script = TinyCourse.write(folder.resolve("java"), "#!/bin/sh\n" + commands + "\n");
        return Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
    }

    /** Waits until the double runs, which means that the script has been read. */
    private void awaitStart() {
        while (!Files.exists(folder.resolve("mark"))) {
            Thread.onSpinWait();
        }
    }
}
