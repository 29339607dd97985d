package dev.yieldlings.cli.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/** What a batch leaves in its folder, by the submissions' names. */
record BatchResults(Path folder) {
    /** How many reports there are. */
    int count() throws IOException {
        return Files.isDirectory(folder) ? reports().size() : 0;
    }

    /**
     * How many the next run needs not grade again: a report may be in its place, and the kill have come before its
     * note.
     */
    int finished() throws IOException {
        String ledger = Files.readString(folder.resolve(".yieldlings-batch.jsonl"));
        return (int) ledger.substring(0, ledger.lastIndexOf('\n') + 1)
                .lines()
                // The first line tells what the others are on.
                .skip(1)
                .map(line ->
                        JsonMapper.shared().readTree(line).get("submission").asString())
                .distinct()
                .count();
    }

    Map<String, String> verdictsOfReports() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        for (Path report : reports()) {
            verdicts.put(
                    name(report),
                    JsonMapper.shared()
                            .readTree(Files.readString(report))
                            .get("verdict")
                            .asString());
        }
        return verdicts;
    }

    /** The table's verdicts; a submission that is there twice has both. */
    Map<String, String> verdictsOfTable() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        List<String> rows = Files.readAllLines(folder.resolve("results.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            verdicts.merge(cells[0], cells[2], (first, second) -> first + " and " + second);
        }
        return verdicts;
    }

    /** What tells a file from another one that took its place. */
    Map<String, Object> filesOfReports() throws IOException {
        Map<String, Object> files = new TreeMap<>();
        for (Path report : reports()) {
            BasicFileAttributes attributes = Files.readAttributes(report, BasicFileAttributes.class);
            files.put(name(report), List.of(attributes.lastModifiedTime(), String.valueOf(attributes.fileKey())));
        }
        return files;
    }

    private List<Path> reports() throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    private static String name(Path report) {
        return String.valueOf(report.getFileName()).replace(".json", "");
    }
}
