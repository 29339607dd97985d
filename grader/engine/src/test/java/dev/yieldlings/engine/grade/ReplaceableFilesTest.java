package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** An exercise that builds on earlier ones: a submission uses the given files or replaces them by its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplaceableFilesTest {
    private static final String COUNTER = """
            public class Counter {
                private int count;

                public int next() {
                    count = Adder.plusOne(count);
                    return count;
                }
            }
            """;
    private static final String OWN_ADDER = """
            public class Adder {
                public static int twice(int count) {
                    return count + 1;
                }

                public static int plusOne(int count) {
                    return twice(count);
                }
            }
            """;

    private Grading grading;

    @TempDir
    private Path folder;

    @BeforeAll
    void begin(@TempDir Path cache) {
        grading = new Grading(cache);
    }

    @AfterAll
    void end() {
        grading.close();
    }

    @BeforeEach
    void write() {
        TinyCourse.write(folder.resolve("Counter.java"), COUNTER);
    }

    @Test
    void theGivenFileIsUsedWhereTheSubmissionBringsNone() {
        assertThat(grade("\"replaceable\": [\"Adder.java\"], ").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void theSubmissionsOwnIsUsedWhereItBringsOne() {
        TinyCourse.write(folder.resolve("Counter.java"), COUNTER.replace("plusOne", "twice"));
        TinyCourse.write(folder.resolve("Adder.java"), OWN_ADDER);

        assertThat(grade("\"replaceable\": [\"Adder.java\"], ").verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void itIsHeldAgainstTheSameRulesAsAllThatIsSubmitted() {
        TinyCourse.write(
                folder.resolve("Adder.java"), OWN_ADDER.replace("return count + 1", "System.exit(0); return 0"));

        Report report = grade("\"replaceable\": [\"Adder.java\"], ");

        assertThat(report.verdict()).isEqualTo(Verdict.NOT_ADMITTED);
        assertThat(report.diagnostics()).anySatisfy(diagnostic -> {
            assertThat(diagnostic.file()).isEqualTo("Adder.java");
            assertThat(diagnostic.line()).isEqualTo(3);
        });
    }

    @Test
    void theReferenceUsesTheGivenFileAllTheSame() {
        TinyCourse.write(folder.resolve("Counter.java"), COUNTER.replace("plusOne", "twice"));
        TinyCourse.write(folder.resolve("Adder.java"), OWN_ADDER.replace("plusOne", "unused"));
        TinyCourse course = course("\"replaceable\": [\"Adder.java\"], ").suite("""
                import dev.yieldlings.trace.*;

                class CounterSuite {
                    @Check("begins")
                    void begins() {
                        Script.calls()
                                .call("next()", new Counter()::next)
                                .yields(1)
                                .call("the reference's next()", new reference.Counter()::next)
                                .yields(1);
                    }

                    @Check("counts")
                    void counts() {}

                    @Check("alone")
                    void alone() {}
                }
                """);

        assertThat(grading.grade(grading.exercise(course), folder).verdict()).isEqualTo(Verdict.PASSED);
    }

    @Test
    void otherGivenFilesCannotBeReplaced() {
        TinyCourse.write(folder.resolve("Counter.java"), COUNTER.replace("plusOne", "twice"));
        TinyCourse.write(folder.resolve("Adder.java"), OWN_ADDER);

        assertThat(grade("").verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
    }

    private Report grade(String replaceable) {
        return grading.grade(grading.exercise(course(replaceable)), folder);
    }

    private static TinyCourse course(String replaceable) {
        return new TinyCourse()
                .with("one/counter/given/Adder.java", """
                        public class Adder {
                            public static int plusOne(int count) {
                                return count + 1;
                            }
                        }
                        """)
                .with("one/counter/solution/Counter.java", COUNTER)
                .exercise("\"checks\"", replaceable + "\"checks\"");
    }
}
