package dev.yieldlings.worker.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Place;
import dev.yieldlings.worker.Sources;
import dev.yieldlings.worker.message.CheckFinished;
import dev.yieldlings.worker.message.CheckFinished.Ending;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.PlannedCheck;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ordinary JUnit tests are a suite without changes. */
class PlainTestsTest {
    private static final String LEARNER = """
            class Learner {
                int value = 1;
                static int add(int a, int b) { return a + b; }
                static String nothing() { return null; }
                static void endless() { while (true) { add(1, 1); } }
                static int wrong() { throw new IllegalStateException("mine"); }
                protected int kept() { return value; }
            }
            """;

    private static final String SUITE = """
            import static org.assertj.core.api.Assertions.assertThat;
            import static org.junit.jupiter.api.Assertions.*;
            import static org.junit.jupiter.api.Assumptions.assumeTrue;

            import java.util.stream.Stream;
            import org.junit.jupiter.api.*;
            import org.junit.jupiter.params.ParameterizedTest;
            import org.junit.jupiter.params.provider.*;

            class FooTest {
                Learner learner;

                @BeforeEach void make() { learner = new Learner(); }
                @Test void reads() { assertThat(learner.value + learner.kept()).isEqualTo(2); }
                @Test void compares() {
                    assertEquals(5, Learner.add(2, 2), "sum");
                }
                @Test void describes() { assertThat("one").as("the word").startsWith("t"); }
                @Test void ofNothing() { assertEquals(3, Learner.nothing().length()); }
                @Test void learners() { Learner.wrong(); }
                @Test @Timeout(1) void endless() { Learner.endless(); }
                @ParameterizedTest(name = "{0} and {1}") @CsvSource({"1, 1", "1, 2", "2, 2"})
                void adds(int a, int b) { assertThat(Learner.add(a, b)).isEqualTo(2); }
                @ParameterizedTest @ValueSource(ints = {1, 2}) void halves(int a) { assertEquals(a, Learner.add(a, 0)); }
                @RepeatedTest(3) void again() { assertEquals(1, learner.value++); }
                @TestFactory Stream<DynamicTest> made() {
                    return Stream.of(1, 2).map(n -> DynamicTest.dynamicTest("n is " + n, () -> assertEquals(1, n)));
                }
                @Test void assumed() { assumeTrue(Learner.add(1, 1) == 3, "not here"); }
                @Test @Disabled("later") void off() { fail("never"); }
                @Test @Tag("slow") void slow() {}
                @Nested class Inner {
                    @Test void sees() { assertEquals(1, learner.value); }
                    @Test @Tag("slow") void slower() {}
                }
            }

            abstract class Base {
                @Test void inherited() { assertEquals(4, value()); }
                abstract int value();
            }

            class HeirTest extends Base {
                int value() { return Learner.add(2, 2); }
            }

            @TestMethodOrder(MethodOrderer.MethodName.class)
            class OrderedTest {
                @Test void a() {}
                @Test void b() {}
                @Test void c() {}
            }

            class BrokenTest {
                @BeforeAll static void before() { Learner.wrong(); }
                @Test void one() {}
                @Test void two() {}
            }
            """;

    @Test
    void everyKindOfTestIsACheck() throws IOException {
        TinyJob job = run("reads", "halves", "again", "Inner#sees");

        assertThat(job.check("reads").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.check("halves").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.check("again").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.check("Inner#sees").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.broken()).isEmpty();
    }

    @Test
    void aFailedAssertionTellsItsValuesItsWordsAndItsLine() throws IOException {
        TinyJob job = run("compares", "describes", "ofNothing", "adds", "made");

        assertThat(fact(job, "compares"))
                .isEqualTo(new Fact.TestFailed(
                        "",
                        "sum ==> expected: <5> but was: <4>",
                        Optional.of("5"),
                        Optional.of("4"),
                        Optional.of(new Place("FooTest.java", lineOf("assertEquals(5")))));
        assertThat(says(job, "describes")).contains("the word", "\"one\"", "\"t\"");
        assertThat(says(job, "ofNothing")).startsWith("NullPointerException: ").contains("Learner.nothing()");
        assertThat(((Fact.TestFailed) fact(job, "adds")).test()).isEqualTo("\"1\" and \"2\"");
        assertThat(((Fact.TestFailed) fact(job, "made")).test()).isEqualTo("n is 2");
        assertThat(job.broken()).isEmpty();
    }

    @Test
    void anExceptionOfTheLearnersHasItsPlace() throws IOException {
        assertThat(fact(run("learners"), "learners")).isInstanceOfSatisfying(Fact.Threw.class, threw -> {
            assertThat(threw.exception().type()).isEqualTo("IllegalStateException");
            assertThat(threw.exception().place()).contains(new Place("Learner.java", 6));
        });
    }

    @Test
    void stepsLimitAPlainTest() throws IOException {
        assertThat(run("endless").check("endless").ending()).isEqualTo(Ending.OUT_OF_STEPS);
    }

    @Test
    void whatWasNotRunToItsEndHasNotPassed() throws IOException {
        TinyJob job = run("assumed", "off");

        assertThat(fact(job, "assumed")).isEqualTo(new Fact.TestAborted("Assumption failed: not here"));
        assertThat(fact(job, "off")).isEqualTo(new Fact.TestAborted("later"));
    }

    @Test
    void manyTestsMakeOneCheck() throws IOException {
        TinyJob job = run(
                new PlannedCheck("slow", List.of(), List.of("tag:slow")),
                new PlannedCheck("inner", List.of(), List.of("FooTest.Inner")),
                new PlannedCheck("all", List.of(), List.of("FooTest")),
                new PlannedCheck("heir", List.of(), List.of("HeirTest#inherited")));

        assertThat(job.check("slow").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.check("inner").ending()).isEqualTo(Ending.PASSED);
        assertThat(job.check("all").ending()).isNotEqualTo(Ending.PASSED);
        assertThat(job.check("heir").ending()).isEqualTo(Ending.PASSED);
    }

    @Test
    void aClassThatCannotBeginCostsItsChecks() throws IOException {
        TinyJob job = run(
                new PlannedCheck("one", List.of(), List.of("BrokenTest#one")),
                new PlannedCheck("two", List.of(), List.of("BrokenTest#two")));

        assertThat(fact(job, "one")).isInstanceOf(Fact.Threw.class);
        assertThat(fact(job, "two")).isInstanceOf(Fact.Threw.class);
        assertThat(job.broken()).isEmpty();
    }

    @Test
    void aCheckOfWhichAPartWasHeldBackIsNotReported() throws IOException {
        TinyJob job = run(
                new PlannedCheck("first", List.of(), List.of("OrderedTest#b")),
                new PlannedCheck("late", List.of("first"), List.of("OrderedTest")));

        assertThat(job.check("first").ending()).isEqualTo(Ending.PASSED);

        assertThat(job.finished()).noneMatch(check -> check.id().equals("late"));
    }

    private static int lineOf(String text) {
        return (int) SUITE.substring(0, SUITE.indexOf(text))
                        .chars()
                        .filter(c -> c == '\n')
                        .count()
                + 1;
    }

    private static Fact fact(TinyJob job, String check) {
        CheckFinished finished = job.check(check);
        assertThat(finished.ending()).isEqualTo(Ending.FAILED);
        return finished.failure().orElseThrow().fact();
    }

    private static String says(TinyJob job, String check) {
        return ((Fact.TestFailed) fact(job, check)).says();
    }

    private static TinyJob run(String... methods) throws IOException {
        return run(Stream.of(methods)
                .map(method -> new PlannedCheck(
                        method, List.of(), List.of(method.contains("#") ? "FooTest." + method : "FooTest#" + method)))
                .toArray(PlannedCheck[]::new));
    }

    private static TinyJob run(PlannedCheck... plan) throws IOException {
        Map<String, byte[]> submission = Sources.compile(LEARNER);
        Map<String, byte[]> suite = Sources.compile(SUITE, LEARNER);
        suite.keySet().removeAll(submission.keySet());
        return TinyJob.run(new Job(
                submission,
                suite,
                List.of("FooTest", "HeirTest", "OrderedTest", "BrokenTest", "Base"),
                List.of(plan),
                TinyJob.LIMITS,
                true));
    }
}
