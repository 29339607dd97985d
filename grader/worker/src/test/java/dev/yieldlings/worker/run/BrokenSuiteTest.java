package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.worker.Sources;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.JobJudged;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A broken suite reports no check as passed, and the worker reports what happened. */
class BrokenSuiteTest {
    private static final String LEARNER = "public static int call() { return 5; }"
            + " public static class Static { static { if (true) { throw new IllegalStateException(\"at once\"); } } public static void touch() { } }";
    private static final String CHECK =
            "@Check(\"one\") void one() { Script.calls().call(\"1\", Learner::call).yields(5); }";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@BeforeAll static void before() { throw new IllegalStateException(\"at once\"); }",
                "@BeforeAll static void before() { Learner.Static.touch(); }",
                "static { if (true) { throw new IllegalStateException(\"at once\"); } }",
            })
    void aContainerThatFailsIsReportedAndItsChecksAreNotPassed(String member) throws IOException {
        TinyJob job = TinyJob.run(LEARNER, member + CHECK);

        assertThat(job.finished()).noneMatch(check -> check.ending() == Ending.PASSED);
        assertThat(String.join("", job.broken()) + job.finished()).contains("IllegalStateException", "at once");
    }

    @Test
    void aFailingBeforeAllNamesTheSuite() throws IOException {
        TinyJob job = TinyJob.run(
                LEARNER, "@BeforeAll static void before() { throw new IllegalStateException(\"at once\"); }" + CHECK);

        assertThat(job.finished()).isEmpty();
        assertThat(job.broken())
                .containsExactly("Suite failed before its checks could run: IllegalStateException: at once");
    }

    @Test
    void aBeforeAllThatNeverEndsIsStopped() throws IOException {
        TinyJob job = TinyJob.run(
                "public static void call() { while (true) { } }",
                "@BeforeAll static void before() { Learner.call(); } @Check(\"one\") void one() { }");

        assertThat(job.check("one").ending()).isEqualTo(Ending.OUT_OF_STEPS);
        assertThat(job.broken()).isEmpty();
    }

    @Test
    void aFailingAfterAllIsReportedToo() throws IOException {
        TinyJob job =
                TinyJob.run(LEARNER, "@AfterAll static void after() { throw new IllegalStateException(); }" + CHECK);

        assertThat(job.check("one").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.broken()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "@Disabled @Test void noCheck() { }",
                "@Disabled @Check(\"one\") void one() { }",
                "void one() { }",
            })
    void whatIsNoCheckOrIsDisabledIsNotReported(String members) throws IOException {
        TinyJob job = TinyJob.run(LEARNER, members);

        assertThat(job.answers()).containsExactly(new JobJudged());
    }

    @Test
    void anAbortedCheckHasNotPassed() throws IOException {
        TinyJob job = TinyJob.run(LEARNER, "@Check(\"one\") void one() { Assumptions.assumeTrue(false); }");

        assertThat(job.check("one").ending()).isEqualTo(Ending.FAILED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"BeforeEach", "AfterEach"})
    void aFailureAroundACheckFailsTheCheck(String annotation) throws IOException {
        TinyJob job = TinyJob.run(LEARNER, "@" + annotation + " void around() { Learner.Static.touch(); }" + CHECK);

        assertThat(job.check("one").ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void ofChecksOfTheSameIdTheOneThatFailedCounts() throws IOException {
        TinyJob job = TinyJob.run(LEARNER, CHECK + "@Check(\"one\") void two() { throw new AssertionError(\"no\"); }");

        assertThat(job.check("one").ending()).isEqualTo(Ending.FAILED);
    }

    @Test
    void aSuiteThatCantBeLoadedIsReported() throws IOException {
        Map<String, byte[]> suite = Sources.compile("public class Suite { }");
        Job missing = new Job(Map.of(), Map.of(), List.of("Suite"), TinyJob.LIMITS);
        Job garbage = new Job(Map.of(), Map.of("Suite", new byte[] {1, 2, 3}), List.of("Suite"), TinyJob.LIMITS);
        Job wrongName = new Job(Map.of(), Map.of("Other", suite.get("Suite")), List.of("Other"), TinyJob.LIMITS);

        assertThat(TinyJob.run(missing).broken()).singleElement().asString().contains("could not be loaded");
        assertThat(TinyJob.run(garbage).broken()).singleElement().asString().contains("could not be loaded");
        assertThat(TinyJob.run(wrongName).broken()).singleElement().asString().contains("could not be loaded");
    }

    @Test
    void aClassThatTheSubmissionLacksFailsItsChecks() throws IOException {
        Map<String, byte[]> suite = Sources.compile(
                "import dev.yieldlings.trace.*; class Suite { @Check(\"one\") void one() { new Learner(); } }",
                "public class Learner { }");
        Job job = new Job(Map.of(), Map.of("Suite", suite.get("Suite")), List.of("Suite"), TinyJob.LIMITS);

        assertThat(TinyJob.run(job).check("one").ending()).isEqualTo(Ending.FAILED);
        assertThat(TinyJob.run(job).check("one").failure().orElseThrow().fact())
                .isInstanceOfSatisfying(
                        Fact.Threw.class,
                        threw -> assertThat(threw.exception().type()).isEqualTo("NoClassDefFoundError"));
    }
}
