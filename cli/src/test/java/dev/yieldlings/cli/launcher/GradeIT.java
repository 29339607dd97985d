package dev.yieldlings.cli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code grade} for one submission: verdicts, exit codes, reports. */
class GradeIT {
    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    passed           | 0 |
                    failed           | 1 | a++;
                    does-not-compile | 1 | int i = ;
                    not-admitted     | 1 | System.exit(0);
                    out-of-steps     | 1 | while (a >= 0) { }
                    out-of-memory    | 1 | Object[] all = null; while (a >= 0) { all = new Object[] {all, new long[100000]}; }
                    """)
    void givesEachVerdict(String verdict, int exitCode, String statements) throws Exception {
        String source = FibIterSources.withInNext(statements == null ? "" : statements);
        Path submission = FibIterSources.write(folder, "submission", source);
        Launched launched = Launched.yieldlings(folder, "grade", "--report", "json", submission.toString());
        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(exitCode);
        JsonNode report = JsonMapper.shared().readTree(launched.out());
        assertThat(report.get("verdict").asString()).isEqualTo(verdict);
        assertThat(report.get("exercise").asString()).isEqualTo("fib-iterator");
        assertThat(schema().validate(launched.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void endsWhatTakesTooLong() throws Exception {
        Path course = folder.resolve("course");
        ImpatientCourse.make(course);
        Path submission = FibIterSources.write(
                folder, "submission", FibIterSources.withInNext("java.math.BigInteger.TEN.pow(1 << 28).toString();"));
        Launched launched = Launched.yieldlings(
                folder, "grade", "--course", course.toString(), "--report", "json", submission.toString());
        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(1);
        JsonNode report = JsonMapper.shared().readTree(launched.out());
        assertThat(report.get("verdict").asString()).isEqualTo("out-of-time");
        assertThat(schema().validate(launched.out(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void givesTheSameBytesTwice() throws Exception {
        Path submission =
                FibIterSources.write(folder, "submission", FibIterSources.withInNext("System.out.println(a); a++;"));
        Launched first = Launched.yieldlings(folder, "grade", "--report", "json", submission.toString());
        Launched second = Launched.yieldlings(folder, "grade", "--report", "json", submission.toString());
        assertThat(first.out()).isNotEmpty().isEqualTo(second.out());
    }

    @Test
    void showsTheErrorWithItsLineAndACaret() throws Exception {
        Path submission = FibIterSources.write(folder, "submission", FibIterSources.withInNext("lang c = a;"));
        Launched launched = Launched.yieldlings(
                folder, "grade", submission.resolve("FibIter.java").toString());
        assertThat(launched.out())
                .contains("FibIter.java:14:9: error: ", "javac says: cannot find symbol")
                .contains("   14 |         lang c = a;\n      |         ^~~~\n");
        assertThat(launched.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }

    @Test
    void showsTheCallAndWhatWasExpectedAndWhatCame() throws Exception {
        Path submission = FibIterSources.write(folder, "submission", FibIterSources.withInNext("a++;"));
        Launched launched = Launched.yieldlings(folder, "grade", submission.toString());
        assertThat(launched.out()).contains("next() gave 2 before its turn").contains("call", "expected", "got");
        assertThat(launched.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
        assertThat(launched.out()).doesNotContain("\u001b");
    }

    @Test
    void tellsTheSameInSentences() throws Exception {
        Path submission = FibIterSources.write(folder, "submission", FibIterSources.withInNext("a++;"));
        Launched launched =
                Launched.yieldlings(folder, "grade", "--plain", "--report", "text=report.txt", submission.toString());
        assertThat(launched.out())
                .contains("Check 1 of 5, failed, 0 of 3 points: Begins 1, 1, 2, 3, 5, 8.")
                .contains("as expected.", "This is the first wrong step.");
        assertThat(folder.resolve("report.txt")).content().isEqualTo(launched.out());
        assertThat(launched.out().lines()).noneMatch(line -> line.startsWith(" "));
    }

    @Test
    void writesReportsToFilesBesideTheText() throws Exception {
        Path submission = FibIterSources.write(folder, "submission", FibIterSources.right());
        Launched launched = Launched.yieldlings(
                folder, "grade", "--report", "json=report.json", "--report", "text=report.txt", submission.toString());
        assertThat(launched.out()).contains("Passed: 10 of 10 points.");
        assertThat(folder.resolve("report.txt")).content().contains("Passed: 10 of 10 points.");
        assertThat(JsonMapper.shared()
                        .readTree(Files.readString(folder.resolve("report.json")))
                        .get("verdict")
                        .asString())
                .isEqualTo("passed");
    }

    @Test
    void givesAVerdictOnAFileThatIsNotThere() throws Exception {
        Launched launched = Launched.yieldlings(folder, "grade", "FibIter.java");
        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(launched.out()).contains("There is no file or folder FibIter.java.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    grade                                       | Name the submission
                    grade Nothing.java                          | --exercise ID
                    grade --exercise fib-itrator FibIter.java   | Did you mean fib-iterator?
                    grade --report xml FibIter.java             | there are text, json
                    grade --report json=no/where.json FibIter.java | there is no folder
                    grade --batch nowhere --out results         | There is no folder nowhere.
                    grade --course nowhere FibIter.java         | course.json: there is no such file
                    grad                                        | grade
                    """)
    void answersAMistakeWithWhatToDo(String line, String advice) throws Exception {
        Launched launched = Launched.yieldlings(folder, line.split(" +", -1));
        assertThat(launched.exitCode()).isEqualTo(2);
        assertThat(launched.err()).contains(advice).doesNotContain("\tat ");
    }

    private static Schema schema() throws IOException {
        try (InputStream in = Objects.requireNonNull(Report.class.getResourceAsStream("report.schema.json"))) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(text, InputFormat.JSON);
        }
    }
}
