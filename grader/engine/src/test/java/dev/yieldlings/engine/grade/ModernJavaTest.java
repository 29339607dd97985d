package dev.yieldlings.engine.grade;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.engine.Grading;
import dev.yieldlings.engine.TinyCourse;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Admission accepts programs in today's Java, and metering doesn't change their results. Each program is its own
 * reference solution.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ModernJavaTest {
    private Grading grading;

    @BeforeAll
    void begin(@TempDir Path folder) {
        grading = new Grading(folder);
    }

    @AfterAll
    void end() {
        grading.close();
    }

    static List<Path> programs() throws IOException, URISyntaxException {
        Path folder = Path.of(Objects.requireNonNull(ModernJavaTest.class.getResource("modern"))
                .toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("programs")
    void runsAsItIsWritten(Path program) throws IOException {
        String source = Files.readString(program);
        TinyCourse course = new TinyCourse()
                .with("one/counter/solution/Counter.java", source)
                .suite("""
                        import dev.yieldlings.trace.*;

                        class CounterSuite {
                            @Check("begins")
                            void begins() {
                                Script.calls()
                                        .call("next()", () -> new Counter().next())
                                        .yields(new reference.Counter().next());
                            }

                            @Check("counts")
                            void counts() {
                                begins();
                            }

                            @Check("alone")
                            void alone() {
                                begins();
                            }
                        }
                        """);

        Report report = grading.grade(grading.exercise(course), source);

        assertThat(report.verdict()).as(report.toString()).isEqualTo(Verdict.PASSED);
        assertThat(report.checks().getFirst().trace().steps())
                .as("%s", report.checks().stream().map(CheckResult::trace).toList())
                .hasSize(1);
    }
}
