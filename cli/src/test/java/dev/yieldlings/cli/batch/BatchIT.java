package dev.yieldlings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.Launched;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code grade --batch}: each submission gets its report, whatever the others do. */
class BatchIT {
    private static final Map<String, String> HOSTILE = Map.of(
            "caught", "while (a >= 0) { try { while (a >= 0) { } } catch (Throwable t) { } }",
            "exit", "System.exit(0);",
            "heap",
                    "java.util.List<long[]> all = new java.util.ArrayList<>(); while (a >= 0) { all.add(new long[100000]); }",
            "huge", "long[] all = new long[Integer.MAX_VALUE];",
            "loop", "while (a >= 0) { }",
            "noise", "for (int i = 0; a == 0 && i < 1000; i++) { System.out.println(\"x\".repeat(10000)); }",
            "stack", "next();",
            "throws", "if (b > 0) { throw new AssertionError(\"forged\"); }",
            "truth", "Runtime.getRuntime().halt(0);");

    private static final Map<String, String> VERDICTS = Map.of(
            "caught", "out-of-steps",
            "exit", "not-admitted",
            "heap", "out-of-memory",
            "huge", "out-of-memory",
            "loop", "out-of-steps",
            "noise", "passed",
            "stack", "failed",
            "throws", "failed",
            "truth", "not-admitted");

    @TempDir
    private Path folder;

    @Test
    void gradesAnHonestSubmissionAfterEachHostileOne() throws Exception {
        Path submissions = folder.resolve("submissions");
        Map<String, String> expected = new TreeMap<>();
        for (String name : HOSTILE.keySet()) {
            FibIterSources.write(submissions, name, FibIterSources.withInNext(HOSTILE.get(name)));
            FibIterSources.write(submissions, name + "-after", FibIterSources.right());
            expected.put(name, VERDICTS.get(name));
            expected.put(name + "-after", "passed");
        }
        Files.createDirectories(submissions.resolve("nothing"));
        expected.put("nothing", "unreadable");

        Launched launched = Launched.yieldlings(
                folder,
                "grade",
                "--exercise",
                "fib-iterator",
                "--batch",
                "submissions",
                "--out",
                "results",
                "--jobs",
                "1");

        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(1);
        assertThat(launched.out())
                .contains("Graded 19 submissions", "10 passed, 9 did not")
                .doesNotContain("\r");
        List<String> rows = Files.readAllLines(folder.resolve("results/results.csv"));
        Map<String, String> inTable = new TreeMap<>();
        Map<String, String> inReports = new TreeMap<>();
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            inTable.put(cells[0], cells[2]);
        }
        for (String name : expected.keySet()) {
            inReports.put(
                    name,
                    JsonMapper.shared()
                            .readTree(Files.readString(folder.resolve("results/" + name + ".json")))
                            .get("verdict")
                            .asString());
        }
        assertThat(inTable).isEqualTo(expected);
        assertThat(inReports).isEqualTo(expected);
        assertThat(new ArrayList<>(rows.subList(1, rows.size()))).isSorted();
    }

    @Test
    void tellsTheExerciseOfEachSubmissionByItsFiles() throws Exception {
        Path submissions = folder.resolve("submissions");
        FibIterSources.write(submissions, "ada", FibIterSources.right());
        Path grace = Files.createDirectories(submissions.resolve("grace"));
        Files.copy(
                Launched.course().resolve("2-generators/my-range/solution/MyRange.java"),
                grace.resolve("MyRange.java"));
        Files.writeString(
                Files.createDirectories(submissions.resolve("zoe")).resolve("Nothing.java"), "class Nothing {}");
        Launched launched = Launched.yieldlings(folder, "grade", "--batch", submissions.toString(), "--out", "results");
        assertThat(launched.exitCode()).isEqualTo(1);
        assertThat(Files.readAllLines(folder.resolve("results/results.csv")))
                .satisfiesExactly(
                        head -> assertThat(head).startsWith("submission,exercise,verdict,points"),
                        row -> assertThat(row).startsWith("ada,fib-iterator,passed,10,10,"),
                        row -> assertThat(row).startsWith("grace,my-range,passed,10,10,"),
                        row -> assertThat(row).startsWith("zoe,,unreadable,0,0,"));
    }
}
