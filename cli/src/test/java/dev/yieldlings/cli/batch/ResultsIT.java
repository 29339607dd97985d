package dev.yieldlings.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.FibIterSources;
import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class from Moodle's download to its grade file: graded on one machine or several, read, and returned. */
class ResultsIT {
    private static final List<String> NAMES = List.of("Ada L", "Bob M", "Cy N", "Dee O", "Eve P");

    @TempDir
    private Path folder;

    @BeforeEach
    void write() throws IOException {
        for (int i = 0; i < NAMES.size(); i++) {
            FibIterSources.write(
                    folder.resolve("in"),
                    NAMES.get(i) + "_" + (101 + i) + "_assignsubmission_file_",
                    i == 0 ? FibIterSources.right() : FibIterSources.withInNext("a++;" + " ".repeat(i)));
        }
        Files.writeString(folder.resolve("class.csv"), """
                Identifier,Full name
                Participant 101,Ada L
                Participant 102,Bob M
                Participant 103,Cy N
                Participant 104,Dee O
                Participant 105,Eve P
                Participant 106,Fay Q
                """);
    }

    @Test
    void partsPutTogetherAreTheSameBytes() throws Exception {
        Launched whole = grade("--out", "whole", "--roster", "class.csv");
        assertThat(whole.err()).contains("Handed in nothing: Fay Q.");
        List<String> merge = new ArrayList<>(List.of("results", "merge", "--out", "merged"));
        for (int part = 1; part <= 3; part++) {
            grade("--out", "part-" + part, "--roster", "class.csv", "--shard", part + "/3");
            merge.add("part-" + part);
        }
        Launched merged = run(0, merge.toArray(String[]::new));

        assertThat(merged.out()).contains("5 reports are in merged.");
        assertThat(files("merged")).isEqualTo(files("whole"));
        Launched lacking = run(1, "results", "merge", "part-1", "part-1", "part-2", "--out", "half");
        assertThat(lacking.err()).contains("Missing parts: 3/3.", "There twice, with the same report: ");
    }

    @Test
    void resultsAreReadAndHandedBack() throws Exception {
        grade("--out", "out", "--roster", "class.csv");

        assertThat(run(1, "results", "show", "out", "Bob").out())
                .contains("Bob M (Bob M_102_assignsubmission_file_)", "next() gave 2 before its turn");
        assertThat(run(0, "results", "summary", "out").out())
                .contains("1 passed, 4 not passed", "Alike except for names, comments and layout:", "4  Bob M, Cy N")
                .contains("Handed in nothing:\n  Fay Q");

        Files.writeString(folder.resolve("sheet.csv"), """
                Identifier,Full name,Grade,Maximum grade
                Participant 101,Ada L,,100.00
                Participant 106,Fay Q,,100.00
                """);
        Launched export = run(
                0, "results", "export", "out", "--format", "moodle", "--worksheet", "sheet.csv", "--to", "full.csv");
        assertThat(export.err()).contains("1 grades are filled in.", "No line for: Bob M, ");
        assertThat(folder.resolve("full.csv")).content().contains("Participant 101,Ada L,100,100.00");
        assertThat(run(0, "results", "export", "out", "--format", "csv").out())
                .startsWith("student,id,fib-iterator,points,maxPoints,percent")
                .contains("Ada L,Participant 101,10,10,10,100");

        run(0, "results", "feedback", "out", "--to", "back");
        try (ZipFile zip = new ZipFile(folder.resolve("back/feedback.zip").toFile())) {
            assertThat(zip.stream())
                    .hasSize(5)
                    .allMatch(entry -> entry.getName().endsWith("_assignsubmission_file_/feedback.html"));
        }
        assertThat(folder.resolve("back/Bob M_102_assignsubmission_file_/feedback.html"))
                .content()
                .contains("<svg ", "Bob M: fib-iterator");

        FibIterSources.write(folder.resolve("in"), "Bob M_102_assignsubmission_file_", FibIterSources.right());
        grade("--out", "new");
        assertThat(run(0, "results", "compare", "out", "new").out())
                .contains("Bob M, fib-iterator: ", "-> 10/10", "failed -> passed", "1 gained, 0 lost");
        assertThat(run(2, "results", "show", "in", "Bob").err()).contains("in holds no results");
    }

    private Launched grade(String... more) throws Exception {
        List<String> command = new ArrayList<>(List.of("grade", "--batch", "in", "--exercise", "fib-iterator"));
        command.addAll(List.of(more));
        Launched launched = Launched.yieldlings(folder, command.toArray(String[]::new));
        assertThat(launched.exitCode()).as("%s", launched).isBetween(0, 1);
        return launched;
    }

    private Launched run(int exitCode, String... command) throws Exception {
        Launched launched = Launched.yieldlings(folder, command);
        assertThat(launched.exitCode()).as("%s", launched).isEqualTo(exitCode);
        return launched;
    }

    /** Returns all files except for the record of runs. */
    private Map<String, String> files(String name) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder.resolve(name))) {
            for (Path file :
                    all.filter(file -> !file.endsWith(".yieldlings-runs.jsonl")).toList()) {
                files.put(String.valueOf(file.getFileName()), Files.readString(file));
            }
        }
        return files;
    }
}
