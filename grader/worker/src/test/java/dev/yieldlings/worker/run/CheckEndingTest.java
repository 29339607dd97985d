package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.Shorthand;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.CheckStarted;
import dev.yieldlings.worker.message.JobFinished;
import dev.yieldlings.worker.message.JobJudged;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The endings of a check, and the failure that each reports. */
class CheckEndingTest {
    private static final String CALL =
            "@Check(\"call\") void call() { Script.calls().call(\"call()\", Learner::call).yields(5); }";
    private static final String BARE = "@Check(\"bare\") void bare() { Learner.call(); }";
    private static final String AFTER =
            "@Check(\"zz-after\") void zzAfter() { Script.calls().call(\"1\", () -> 1).yields(1); }";

    @Test
    void aCheckThatPassesIsReportedWithItsTraceAndSteps() throws IOException {
        TinyJob job = TinyJob.run("public static int call() { return 5; }", CALL);

        CheckFinished check = job.check("call");
        assertThat(job.answers()).containsExactly(new CheckStarted("call"), check, new JobJudged());
        assertThat(check.ending()).isEqualTo(Ending.PASSED);
        assertThat(check.failure()).isEmpty();
        assertThat(Shorthand.steps(check.trace())).containsExactly("call(): 5");
        assertThat(check.trace().steps().getFirst().steps()).isEqualTo(1);
        assertThat(check.steps()).isEqualTo(1);
        assertThat(check.output()).isEmpty();
        assertThat(check.outputTruncated()).isFalse();
        assertThat(job.last()).isEqualTo(new JobFinished(JobFinished.Condition.CLEAN));
    }

    @Test
    void aCallOnAThreadOfTheSuitesIsWaitedFor() throws IOException {
        TinyJob job = TinyJob.run("public static int call() { return 5; }", """
                @Check("call")
                void call() {
                    var result = new java.util.concurrent.CompletableFuture<Integer>();
                    Thread.ofPlatform().daemon().start(() -> {
                        try {
                            Thread.sleep(20);
                        } catch (InterruptedException e) {
                            return;
                        }
                        result.complete(Learner.call());
                    });
                    dev.yieldlings.trace.recording.LearnersThreads threads =
                            dev.yieldlings.trace.recording.Recorder.current().process().threads();
                    Assertions.assertTrue(threads.await(result));
                }
                """);

        assertThat(job.check("call").ending()).isEqualTo(Ending.PASSED);
    }

    @Test
    void aDivergenceFailsItWithItsFact() throws IOException {
        CheckFinished check =
                TinyJob.run("public static int call() { return 6; }", CALL).check("call");

        assertThat(check.ending()).isEqualTo(Ending.FAILED);
        assertThat(check.failure()).contains(Failure.of(new Fact.WrongOutcome()));
        assertThat(Shorthand.steps(check.trace())).containsExactly("call(): 5 <> 6");
    }

    static Stream<Arguments> thrown() {
        return Stream.of(
                Arguments.of(
                        "throw new IllegalStateException(\"oops\");", "IllegalStateException: oops at Learner.java:1"),
                Arguments.of("throw new StackOverflowError();", "StackOverflowError at Learner.java:1"),
                Arguments.of("return call() + 1;", "StackOverflowError at Learner.java:1"),
                Arguments.of("throw new AssertionError(\"forged\");", "AssertionError: forged at Learner.java:1"),
                Arguments.of("Object o = \"\"; return (Integer) o;", null),
                Arguments.of(
                        "int[] a = {}; return a[0];",
                        "ArrayIndexOutOfBoundsException: Index 0 out of bounds for length 0 at Learner.java:1"),
                Arguments.of("throw new ThreadDeath();", null));
    }

    @ParameterizedTest
    @MethodSource("thrown")
    void whatTheLearnersCodeThrowsFailsOneCheck(String body, String message) throws IOException {
        String learner = "@SuppressWarnings(\"removal\") public static int call() { " + body + " }";

        TinyJob job = TinyJob.run(new dev.yieldlings.worker.message.RunLimits(1_000_000, 100), learner, BARE + AFTER);

        assertThat(job.check("bare").ending()).isEqualTo(Ending.FAILED);
        assertThat(job.check("bare").failure().orElseThrow().fact())
                .isInstanceOfSatisfying(
                        Fact.Threw.class,
                        threw -> assertThat(Shorthand.thrown(threw.exception()))
                                .satisfies(text -> assertThat(message == null || text.equals(message))
                                        .isTrue()));
        assertThat(job.check("zz-after").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.broken()).isEmpty();
    }

    @Test
    void theFirstCauseOfAClassThatCannotBeInitialisedIsToldEachTime() throws IOException {
        String learner = "public static int call() { return Bad.x(); }"
                + " static class Bad { static int y = fail(); static int x() { return y; }"
                + " static int fail() { throw new IllegalStateException(\"no y\"); } }";

        TinyJob job = TinyJob.run(learner, BARE + CALL);

        String first = "IllegalStateException: no y at Learner.java:1 initializing Learner$Bad";
        assertThat(Shorthand.steps(job.check("call").trace())).containsExactly("call(): 5 <> " + first);
        assertThat(job.check("bare").failure().orElseThrow().fact())
                .isInstanceOfSatisfying(
                        Fact.Threw.class,
                        threw -> assertThat(Shorthand.thrown(threw.exception())).isEqualTo(first));
    }

    static Stream<String> misbehaving() {
        return Stream.of(
                "public String getMessage() { throw new IllegalStateException(); }",
                "public String getMessage() { return null; }",
                "public StackTraceElement[] getStackTrace() { throw new IllegalStateException(); }",
                "public StackTraceElement[] getStackTrace() { return null; }",
                "public StackTraceElement[] getStackTrace() { return new StackTraceElement[1]; }",
                "public Throwable getCause() { return this; }",
                "public Throwable getCause() { throw new IllegalStateException(); }",
                "public String toString() { throw new IllegalStateException(); }",
                "public boolean equals(Object o) { throw new IllegalStateException(); }",
                "public int hashCode() { throw new IllegalStateException(); }",
                "public void setStackTrace(StackTraceElement[] trace) { throw new IllegalStateException(); }",
                "public void printStackTrace() { throw new IllegalStateException(); }");
    }

    @ParameterizedTest
    @MethodSource("misbehaving")
    void aHostileExceptionFailsOneCheckAndNoMore(String member) throws IOException {
        String learner = "public static int call() { throw new Hostile(); }"
                + " static class Hostile extends RuntimeException { " + member + " }";

        TinyJob job = TinyJob.run(learner, BARE + CALL + AFTER);

        assertThat(job.check("bare").ending()).isEqualTo(Ending.FAILED);
        assertThat(job.check("call").ending()).isEqualTo(Ending.FAILED);
        assertThat(job.check("zz-after").ending()).isEqualTo(Ending.PASSED);
    }

    @Test
    void anExceptionWhoseMessageNeverEndsIsOutOfSteps() throws IOException {
        String learner = "public static int call() { throw new Hostile(); }"
                + " static class Hostile extends RuntimeException { public String getMessage() { while (true) { } } }";

        TinyJob job = TinyJob.run(learner, BARE + CALL + AFTER);

        assertThat(job.check("bare").ending()).isEqualTo(Ending.OUT_OF_STEPS);
        assertThat(job.check("call").ending()).isEqualTo(Ending.OUT_OF_STEPS);
        assertThat(job.check("zz-after").ending()).isEqualTo(Ending.PASSED);
    }

    @Test
    void outOfStepsEndsOneCheckAndTheOthersRun() throws IOException {
        TinyJob job = TinyJob.run("public static int call() { while (true) { } }", BARE + CALL + AFTER);

        assertThat(job.check("bare").ending()).isEqualTo(Ending.OUT_OF_STEPS);
        assertThat(job.check("bare").failure()).contains(Failure.of(new Fact.UsedUp(Outcome.Limit.STEPS, 10_000)));
        assertThat(job.check("bare").steps()).isEqualTo(10_000);
        assertThat(job.check("call").ending()).isEqualTo(Ending.OUT_OF_STEPS);
        assertThat(Shorthand.steps(job.check("call").trace())).containsExactly("call(): 5 <> out of STEPS");
        assertThat(job.check("zz-after").ending()).isEqualTo(Ending.PASSED);
    }

    @Test
    void outOfStepsIsNoticedWhereTheCallerSwallowsIt() throws IOException {
        String swallowing = """
                @Check("swallowing") void swallowing() {
                    try { Learner.call(); } catch (Throwable t) { }
                }
                """;

        TinyJob job = TinyJob.run("public static int call() { while (true) { } }", swallowing);

        assertThat(job.check("swallowing").ending()).isEqualTo(Ending.OUT_OF_STEPS);
    }

    static Stream<String> memory() {
        return Stream.of(
                "Object o = new int[Integer.MAX_VALUE][]; return o.hashCode();",
                "try { Object o = new int[Integer.MAX_VALUE][]; return 1; } catch (Throwable t) { return 5; }",
                "throw new OutOfMemoryError();");
    }

    @ParameterizedTest
    @MethodSource("memory")
    void outOfMemoryInAScriptEndsOneCheckAndTheOthersRun(String body) throws IOException {
        TinyJob job = TinyJob.run("public static int call() { " + body + " }", CALL + AFTER);

        assertThat(job.check("call").ending()).isEqualTo(Ending.OUT_OF_MEMORY);
        assertThat(job.check("zz-after").ending()).isEqualTo(Ending.PASSED);
    }

    @Test
    void outOfMemoryOutsideAScriptIsReportedForItsCheck() throws IOException {
        TinyJob job = TinyJob.run("public static int call() { throw new OutOfMemoryError(); }", BARE + AFTER);

        assertThat(job.finished()).anySatisfy(check -> {
            assertThat(check.id()).isEqualTo("bare");
            assertThat(check.ending()).isEqualTo(Ending.OUT_OF_MEMORY);
        });
        assertThat(job.finished())
                .filteredOn(check -> check.id().equals("bare"))
                .hasSize(1);
    }

    @Test
    void whatASuiteSwallowsIsNotTakenForDepth() throws IOException {
        String swallowing = """
                @Check("swallowing") void swallowing() {
                    for (int i = 0; i < 20_000; i++) {
                        Assertions.assertThrows(IllegalStateException.class, Learner::call);
                    }
                }
                """;

        CheckFinished check = TinyJob.run(
                        new dev.yieldlings.worker.message.RunLimits(1_000_000, 100),
                        "public static int call() { throw new IllegalStateException(); }",
                        swallowing)
                .check("swallowing");

        assertThat(check.failure()).isEmpty();
        assertThat(check.steps()).isEqualTo(20_000);
    }

    static Stream<Arguments> recursions() {
        return Stream.of(
                Arguments.of("static int deep() { return deep() + 1; }", 20_001),
                Arguments.of(
                        "static int deep() { return (int) flat().count(); }"
                                + " static Stream<Integer> flat() { return Stream.of(1).flatMap(i -> flat()); }",
                        0));
    }

    @ParameterizedTest
    @MethodSource("recursions")
    void stepsAreToldUnlessTheMachinesOwnStackCutThemShort(String deep, long steps) throws IOException {
        String learner =
                "public static int call() { try { return deep(); } catch (StackOverflowError e) { return 5; } }"
                        + deep.replace("Stream", "java.util.stream.Stream");

        CheckFinished check = TinyJob.run(new dev.yieldlings.worker.message.RunLimits(100_000_000, 100), learner, CALL)
                .check("call");

        assertThat(check.ending()).isEqualTo(Ending.PASSED);
        assertThat(check.steps()).isEqualTo(steps);
    }

    @Test
    void theSameSubmissionTakesTheSameSteps() throws IOException {
        String learner = "public static int call() { int n = 0; for (int i = 0; i < 50; i++) { n += i; } return 5; }";

        assertThat(TinyJob.run(learner, CALL).answers())
                .isEqualTo(TinyJob.run(learner, CALL).answers());
        assertThat(TinyJob.run(learner, CALL).check("call").steps()).isEqualTo(51);
    }
}
