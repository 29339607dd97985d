package dev.yieldlings.engine.suite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Given classes keep their meaning, whatever the learner's own classes are called. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GivenTypesTest {
    private Grading grading;
    private Exercise exercise;

    @BeforeAll
    void begin(@TempDir Path folder) {
        grading = new Grading(folder);
        exercise = grading.exercise(new TinyCourse().with("one/counter/given/LinkedList.java", """
                        import java.util.*;
                        public class LinkedList {
                            public static class Broken extends RuntimeException { }
                            public Iterator<Integer> iterator() { return List.of(1).iterator(); }
                            public int size() { return 1; }
                        }
                        """));
    }

    @AfterAll
    void end() {
        grading.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    class RuntimeException extends Error { }           | Your RuntimeException takes the place of the one that LinkedList.java means
                    interface List<T> { }                              | Your List takes the place of the one that LinkedList.java means
                    class LinkedList { }                               | LinkedList is given to you already, in LinkedList.java. Delete yours.
                    """)
    void aClassThatTakesThePlaceOfAnotherIsNamed(String type, String message) {
        Report report = grading.grade(exercise, TinyCourse.SOLUTION + "\n" + type + "\n");

        assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
        assertThat(report.diagnostics()).singleElement().satisfies(error -> {
            assertThat(error.message()).startsWith(message);
            assertThat(error.file()).isEqualTo("Counter.java");
            assertThat(error.source()).isEqualTo(type);
        });
    }

    @org.junit.jupiter.api.Test
    void anImportThatHidesAGivenTypeIsNamedFirst() {
        Report report = grading.grade(
                exercise,
                "import java.util.LinkedList;\n" + TinyCourse.SOLUTION
                        + "\nclass Mine { Object o = new LinkedList().iterator().nextInt(); }\n");

        assertThat(report.diagnostics()).first().satisfies(error -> {
            assertThat(error.message())
                    .isEqualTo(
                            "By this import LinkedList is java.util.LinkedList in your file, and not the LinkedList that you"
                                    + " are given. Delete the import.");
            assertThat(error.line()).isEqualTo(1);
        });
    }

    @org.junit.jupiter.api.Test
    void besideOrdinaryClassesItIsAsItWas() {
        assertThat(grading.grade(
                                exercise,
                                TinyCourse.SOLUTION + "\nclass Mine { Object o = new LinkedList().iterator(); }\n")
                        .verdict())
                .isEqualTo(Verdict.PASSED);
    }
}
