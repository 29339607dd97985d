package dev.yieldlings.engine.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.course.Exercise;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A method with a similar name is shown next to the needed one, whether the compiler or the contract finds it. */
class MisnamedMethodTest {
    private static final String WALKER = """
            import java.util.Iterator;

            public class Counter implements Iterator<Integer> {
                private int count;

                public Integer next() {
                    return ++count;
                }

                public boolean hasNext() {
                    return true;
                }
            }
            """;

    @TempDir
    private Path folder;

    @Test
    void whereTheCompilerNoticesFirst() {
        Diagnostic error = diagnostic(WALKER, WALKER.replace("hasNext", "hasnext"));

        assertThat(error.message()).contains("is not abstract and does not override abstract method hasNext()");
        assertThat(error.explanation())
                .isEqualTo("Counter needs `public boolean hasNext()`; you have `hasnext()` on line 10.");
    }

    @Test
    void whereNothingComesNear() {
        Diagnostic error = diagnostic(WALKER, WALKER.replace("hasNext", "more"));

        assertThat(error.explanation()).isEqualTo("Counter needs `public boolean hasNext()`.");
    }

    @Test
    void whereTheContractNotices() {
        Diagnostic error = diagnostic(TinyCourse.SOLUTION, TinyCourse.SOLUTION.replace("next()", "nxt()"));

        assertThat(error.message()).isEqualTo("Counter needs `public int next()`; you have `nxt()` on line 4.");
        assertThat(error.line()).isEqualTo(4);
    }

    private Diagnostic diagnostic(String solution, String submission) {
        try (Grading grading = new Grading(folder)) {
            Exercise exercise = grading.exercise(new TinyCourse().with("one/counter/solution/Counter.java", solution));
            Report report = grading.grade(exercise, submission);
            assertThat(report.verdict()).isEqualTo(Verdict.DOES_NOT_COMPILE);
            return report.diagnostics().getFirst();
        }
    }
}
