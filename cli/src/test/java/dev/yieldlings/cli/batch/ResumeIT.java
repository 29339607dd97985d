package dev.yieldlings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches that are killed and restarted, or lose workers: no report is lost, and none is written twice. */
class ResumeIT {
    private static final int SUBMISSIONS = 40;

    @TempDir
    private Path folder;

    @Tag("thorough")
    @Test
    void gradesOnlyWhatIsMissingOrHasChanged() throws Exception {
        write(6);
        Launched first = grade("results");
        Map<String, String> before = files("results");
        Launched second = grade("results");
        assertThat(second.out()).contains("Graded 0 submissions", "kept the reports on 6", "5 passed, 1 did not");
        assertThat(second.exitCode()).isEqualTo(first.exitCode()).isEqualTo(1);
        assertThat(files("results")).isEqualTo(before);

        FibIterSources.write(folder.resolve("batch"), "s01", FibIterSources.withInNext("a++;"));
        Files.writeString(folder.resolve("results/s02.json"), "{}");
        Files.delete(folder.resolve("results/s03.json"));
        Files.delete(folder.resolve("results/results.csv"));
        assertThat(grade("results").out()).contains("Graded 3 submissions", "kept the reports on 3", "4 passed");
        Map<String, String> after = files("results");
        assertThat(after.get("s01.json")).contains("\"verdict\":\"failed\"");
        after.keySet().removeAll(List.of("s01.json", "results.csv", "gradebook.csv"));
        assertThat(before).containsAllEntriesOf(after);
        assertThat(grade("results", "--fresh").out())
                .contains("Graded 6 submissions")
                .doesNotContain("kept");
    }

    @Test
    void goesOnWhereItWasKilled() throws Exception {
        write(SUBMISSIONS);
        for (int reports : List.of(3, 15)) {
            Process grader = start("results");
            while (reports("results") < reports && grader.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(5);
            }
            grader.destroyForcibly().waitFor();
        }
        // A kill in the middle of a line leaves such an entry.
        Path ledger = folder.resolve("results/.yieldlings-batch.jsonl");
        Files.writeString(ledger, Files.readString(ledger) + "{\"submission\":\"s0");
        Launched last = grade("results");
        assertThat(last.out()).contains("kept the reports on");
        assertThat(grade("whole").exitCode()).isEqualTo(last.exitCode());
        assertThat(files("results")).isEqualTo(files("whole"));
    }

    @Tag("thorough")
    @Test
    void losesNothingWhenChildrenAreKilled() throws Exception {
        write(SUBMISSIONS);
        Random random = new Random(7);
        Process grader = start("results");
        int next = 4;
        while (grader.isAlive()) {
            if (reports("results") >= next) {
                List<ProcessHandle> children =
                        new ArrayList<>(grader.descendants().toList());
                Collections.shuffle(children, random);
                children.stream().findFirst().ifPresent(ProcessHandle::destroyForcibly);
                next += 8;
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        assertThat(grader.exitValue()).isEqualTo(1);
        grade("whole");
        assertThat(files("results")).isEqualTo(files("whole"));
    }

    private void write(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            String source = i % 10 == 5
                    ? FibIterSources.withInNext("while (a >= 0) { }")
                    : FibIterSources.withInNext("// " + i);
            FibIterSources.write(folder.resolve("batch"), "s%02d".formatted(i), source);
        }
    }

    private Launched grade(String out, String... more) throws Exception {
        return Launched.run(folder, Map.of(), command(out, more));
    }

    private Process start(String out) throws IOException {
        return new ProcessBuilder(command(out))
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
    }

    private static List<String> command(String out, String... more) {
        List<String> command = new ArrayList<>(
                List.of(Launched.distribution().resolve("yieldlings").toString()));
        command.addAll(List.of("grade", "--batch", "batch", "--out", out, "--jobs", "2"));
        command.addAll(List.of(more));
        return command;
    }

    private int reports(String out) throws IOException {
        return Files.isDirectory(folder.resolve(out)) ? files(out).size() - 1 : 0;
    }

    /** Returns the files of a batch that its user sees, by name. */
    private Map<String, String> files(String out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> entries = Files.list(folder.resolve(out))) {
            for (Path entry : entries.toList()) {
                String name = String.valueOf(entry.getFileName());
                if (!name.startsWith(".")) {
                    files.put(name, Files.readString(entry));
                }
            }
        }
        return files;
    }
}
