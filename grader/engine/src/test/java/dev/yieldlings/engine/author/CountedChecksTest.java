package dev.yieldlings.engine.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Here;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.author.finding.Charge;
import dev.yieldlings.engine.author.finding.ExerciseFindings;
import dev.yieldlings.engine.author.finding.Mutation;
import dev.yieldlings.engine.author.runner.ProofGrader;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Only a check that ran can detect a fault, and one mistake should fail one check. */
@TestInstance(Lifecycle.PER_CLASS)
class CountedChecksTest {
    private static final String FOLDER = SoundCourse.FOLDER;

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

    /**
     * A mutant's run ends with its first failure, which must not skip checks when the checks of two classes alternate.
     */
    @Test
    void countsNoCheckThatDidNotRun() throws Exception {
        ExerciseFindings strong = verify(takingTurns(".yields(2)"));
        assertThat(strong.problems()).isEmpty();
        assertThat(strong.mutation().survivors()).isEmpty();
        assertThat(verify(takingTurns(".completes()")).mutation().survivors())
                .extracting(Mutation.Survivor::id)
                .contains("Counter#next:no-assignment:1");
    }

    private static TinyCourse takingTurns(String second) {
        return SoundCourse.course().suite("""
                import dev.yieldlings.trace.*;

                class CounterSuite {
                    @Check("begins")
                    void begins() {
                        Script.calls().because("It begins with 1.").call("next()", new Counter()::next).yields(1);
                    }

                    @Check("alone")
                    void alone() {
                        new Counter().next();
                        Script.calls().call("new Counter().next()", () -> new Counter().next()).yields(1);
                    }
                }
                """).with(FOLDER + "suite/OtherSuite.java", """
                import dev.yieldlings.trace.*;

                class OtherSuite {
                    @Check("counts")
                    void counts() {
                        Counter counter = new Counter();
                        Script.calls().call("next()", counter::next).completes().call("next()", counter::next)%s;
                    }
                }
                """.formatted(second));
    }

    @Test
    void tellsWhereOneMistakeIsChargedTwice() throws Exception {
        TinyCourse course = SoundCourse.course()
                .replacing(FOLDER + "suite/CounterSuite.java", "completes().call", "yields(1).call");
        assertThat(verify(course).charges()).contains(new Charge("from-zero", List.of("begins", "counts", "alone")));
        assertThat(verify(course.exercise(
                                        "\"Counts on\", \"points\": 2",
                                        "\"Counts on\", \"points\": 2, \"needs\": [\"begins\"]")
                                .exercise("\"points\": 1", "\"points\": 1, \"needs\": [\"begins\"]"))
                        .charges())
                .isEmpty();
    }

    private ExerciseFindings verify(TinyCourse course) throws InterruptedException {
        return ExerciseVerifier.verify(course.exerciseIn(folder.resolve("course" + courses++)), proofGrader);
    }
}
