package dev.yieldlings.engine.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Mutation;
import dev.yieldlings.engine.author.finding.Problem;
import dev.yieldlings.engine.author.finding.Problem.Kind;
import dev.yieldlings.engine.author.runner.ProofGrader;
import dev.yieldlings.engine.course.Exercise;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Each planted fault of an exercise is found and reported with its place, and nothing else is. */
@TestInstance(Lifecycle.PER_CLASS)
class PlantedFaultsTest {
    private static final String FOLDER = SoundCourse.FOLDER;
    private static final String ALONE = "Script.calls().call(\"new Counter().next()\"";

    @TempDir
    private static Path folder;

    private ProofGrader proofGrader;
    private int courses;

    @BeforeAll
    void startWorkers() {
        proofGrader = new ProofGrader(Here.with(folder.resolve("cache")), 1);
    }

    @AfterAll
    void endWorkers() {
        proofGrader.close();
    }

    @Test
    void findsNothingInASoundExercise() throws Exception {
        ExerciseFindings findings = verify(SoundCourse.course());
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.solutions()).isEqualTo(1);
        assertThat(findings.wrong()).isEqualTo(1);
        assertThat(findings.mutation().survivors()).isEmpty();
        assertThat(findings.mutation().byAssertion()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void findsFilesThatAreMissingOrThatNobodyReads() throws Exception {
        assertThat(verify(SoundCourse.course()
                                .without(FOLDER + "hints/2.md")
                                .with(FOLDER + "hints/3.md", " \n")
                                .with(FOLDER + "wrong/forgotten/Counter.java", "class Counter {}")
                                .with(FOLDER + "solution/Helper.java", "class Helper {}")
                                .exercise("\"name\": \"from-zero\"", "\"name\": \"from-one\""))
                        .problems())
                .extracting(Problem::kind, Problem::place)
                .containsExactly(
                        tuple(Kind.FILES, "hints/2.md"),
                        tuple(Kind.FILES, "hints/3.md"),
                        tuple(Kind.FILES, "solution/Helper.java"),
                        tuple(Kind.FILES, "wrong/from-one"),
                        tuple(Kind.FILES, "wrong/forgotten"),
                        tuple(Kind.FILES, "wrong/from-zero"));
    }

    @Test
    void findsLinksThatLeadNowhereForALearner() throws Exception {
        assertOnly(SoundCourse.course().with(FOLDER + "README.md", """
            [a](Counter.java) [b](../counter/README.md#top) [c](https://example.org/x) [d](#here)
            ![e](suite/picture.png)
            """), Kind.LINK, "README.md", "suite/picture.png");
    }

    @Test
    void findsAStarterThatPassesOrDoesNotCompile() throws Exception {
        assertOnly(
                SoundCourse.course().with(FOLDER + "starter/Counter.java", TinyCourse.SOLUTION),
                Kind.STARTER,
                "starter",
                "passes already");
        assertOnly(
                SoundCourse.course().with(FOLDER + "starter/Counter.java", "public class Counter { int next() }"),
                Kind.STARTER,
                "starter",
                "does-not-compile");
    }

    @Test
    void findsASolutionInAnotherStyleThatFails() throws Exception {
        assertThat(assertOnly(
                                SoundCourse.course()
                                        .with(
                                                FOLDER + "solution/late/Counter.java",
                                                "public class Counter { int count; public int next() { return count++;"
                                                        + " } }"),
                                Kind.SOLUTION,
                                "solution/late",
                                "must pass, but is failed")
                        .detail())
                .contains("begins: ", "It begins with 1.");
    }

    @Test
    void findsAllErrorsOfASuiteThatDoesNotCompile() throws Exception {
        assertThat(verify(SoundCourse.course().with(FOLDER + "suite/Extra.java", """
                                        class Extra {
                                            int one = "1";
                                            Strin two;
                                        }
                                        """))
                        .problems())
                .filteredOn(Problem::kind, Kind.SUITE)
                .extracting(Problem::place)
                .containsExactly("suite/Extra.java:3:5", "suite/Extra.java:2:15");
    }

    @Test
    void findsASuiteThatIsNotTheSameEachTime() throws Exception {
        TinyCourse course = SoundCourse.course()
                .replacing(
                        FOLDER + "suite/CounterSuite.java",
                        ALONE,
                        "Script.calls().call(\"at \" + System.nanoTime(), () -> 1).yields(1)"
                                + ".call(\"new Counter().next()\"");

        // The wrong solution's result differs each time too, so that its fingerprint can't be recognised.
        assertThat(verify(course).problems())
                .extracting(Problem::kind, Problem::place)
                .containsExactly(tuple(Kind.SOLUTION, "solution"), tuple(Kind.WRONG, "wrong/from-zero"));
        assertThat(verify(course).problems().getFirst().what()).contains("a different report each time");
    }

    @Test
    void findsWrongSolutionsThatPassOrFailElsewhere() throws Exception {
        assertOnly(
                SoundCourse.course().with(FOLDER + "wrong/from-zero/Counter.java", TinyCourse.SOLUTION),
                Kind.WRONG,
                "wrong/from-zero",
                "passes every check");
        assertOnly(
                SoundCourse.course()
                        .with(
                                FOLDER + "wrong/from-zero/Counter.java",
                                "public class Counter { int c; public int next() { return c++ == 0 ? 5 : 2; } }")
                        .exercise("\"fails\": [\"begins\"]", "\"fails\": [\"counts\"]"),
                Kind.WRONG,
                "wrong/from-zero",
                "passes check counts, which exercise.json says it fails");
        assertOnly(
                SoundCourse.course().with(FOLDER + "wrong/from-zero/Counter.java", "public class Counter {"),
                Kind.WRONG,
                "wrong/from-zero",
                "must be failed, but is does-not-compile");
    }

    @Test
    void takesAnotherEndWhereItIsDeclared() throws Exception {
        TinyCourse endless = SoundCourse.course()
                .with(
                        FOLDER + "wrong/from-zero/Counter.java",
                        "public class Counter { public int next() { while (true) {} } }");
        assertOnly(endless, Kind.WRONG, "wrong/from-zero", "must be failed, but is out-of-steps");
        assertThat(verify(endless.exercise("\"fails\":", "\"verdict\": \"out-of-steps\", \"fails\":"))
                        .problems())
                .isEmpty();
    }

    @Test
    void findsAFailureThatShowsNoWrongStep() throws Exception {
        assertOnly(
                SoundCourse.course()
                        .replacing(
                                FOLDER + "suite/CounterSuite.java",
                                "Script.calls().because",
                                "if (new Counter().next() == 0) throw new AssertionError(\"not told by a step\");\n"
                                        + "Script.calls().because"),
                Kind.WRONG,
                "wrong/from-zero",
                "without a wrong step in its trace");
    }

    @Test
    void findsASuiteThatMissesFaults() throws Exception {
        ExerciseFindings findings = verify(SoundCourse.course()
                .replacing(FOLDER + "suite/CounterSuite.java", ".yields(2)", ".completes()")
                .replacing(FOLDER + "suite/CounterSuite.java", "new Counter().next();", ""));
        assertThat(findings.mutation().survivors())
                .extracting(Mutation.Survivor::id, Mutation.Survivor::line, Mutation.Survivor::source)
                .contains(tuple("Counter#next:no-assignment:1", 5, "return ++count;"));
        assertThat(findings.problems()).extracting(Problem::kind).contains(Kind.MUTANT, Kind.IDLE);
        assertThat(findings.problems())
                .filteredOn(problem -> problem.kind() == Kind.IDLE)
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).startsWith("check counts passes every mutant"));
    }

    @Test
    void letsNoCheckPassForIdleThatFailsOnlyAfterAnotherOne() throws Exception {
        assertThat(verify(
                                SoundCourse.course()
                                        .replacing(
                                                FOLDER + "suite/CounterSuite.java",
                                                "Script.calls().because(\"It begins with 1.\").call(\"next()\", new Counter()::next)"
                                                        + ".yields(1);",
                                                """
                                        Counter counter = new Counter();
                                        Script.calls().call("next()", counter::next).yields(1)
                                                .call("next()", counter::next).yields(2);
                                        """)
                                        .with(
                                                FOLDER + "wrong/from-zero/Counter.java",
                                                "public class Counter { int c; public int next() { return c++ == 0 ? 5 : 2; } }"))
                        .problems())
                .isEmpty();
    }

    @Test
    void silencesOnlyWhatSurvives() throws Exception {
        String silenced = "\"equivalent\": [{ \"mutant\": \"%s\", \"reason\": \"It is the same.\" }], \"limits\"";
        assertOnly(
                SoundCourse.course().exercise("\"limits\"", silenced.formatted("Counter#next:nothing:1")),
                Kind.MUTANT,
                "exercise.json",
                "there is no such mutant");
        assertOnly(
                SoundCourse.course().exercise("\"limits\"", silenced.formatted("Counter#next:constant:1")),
                Kind.MUTANT,
                "exercise.json",
                "the suite tells it apart");
        String same = TinyCourse.SOLUTION.replace("return ++count;", "int spare = 7; return ++count;");
        ExerciseFindings findings = verify(SoundCourse.course()
                .with(FOLDER + "solution/Counter.java", same)
                .exercise("\"limits\"", silenced.formatted("Counter#next:constant:1")));
        assertThat(findings.problems()).isEmpty();
        assertThat(findings.mutation().silenced()).isEqualTo(1);
        assertThat(findings.mutation().survivors()).isEmpty();
    }

    @Test
    void findsWhatGivesTheSolutionOrTheSuiteAway() throws Exception {
        String solution = """
            public class Counter {
                private int count;

                public int next() {
                    int former = count;
                    count = former + 1;
                    return count;
                }
            }
            """;
        String given = "Try\n\n```java\nint former = count;\ncount = former + 1;\n\nreturn count;\n```\n";
        TinyCourse course = SoundCourse.course().with(FOLDER + "solution/Counter.java", solution);
        assertOnly(
                course.with(FOLDER + "hints/3.md", given).with(FOLDER + "hints/2.md", given),
                Kind.LEAK,
                "hints/2.md",
                "3 lines of a solution");
        assertOnly(
                SoundCourse.course().with(FOLDER + "README.md", "# Counter\n\nCounterSuite will try it.\n"),
                Kind.LEAK,
                "README.md",
                "CounterSuite");
    }

    @Test
    void findsAStarterThatIsALinkToTheSolution() throws Exception {
        Exercise exercise = SoundCourse.course().exerciseIn(folder.resolve("linked"));
        Path starter = exercise.starter().resolve("Counter.java");
        Files.delete(starter);
        Files.createSymbolicLink(starter, Path.of("../wrong/from-zero/Counter.java"));
        assertThat(ExerciseVerifier.verify(exercise, proofGrader).problems())
                .extracting(Problem::kind, Problem::place)
                .contains(tuple(Kind.LEAK, "starter/Counter.java"));
    }

    private Problem assertOnly(TinyCourse course, Kind kind, String place, String words) throws InterruptedException {
        ExerciseFindings findings = verify(course);
        assertThat(findings.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(kind);
            assertThat(problem.place()).isEqualTo(place);
            assertThat(problem.what()).contains(words);
        });
        return findings.problems().getFirst();
    }

    private ExerciseFindings verify(TinyCourse course) throws InterruptedException {
        return ExerciseVerifier.verify(course.exerciseIn(folder.resolve("course" + courses++)), proofGrader);
    }
}
