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

/** The files that a batch writes, by the submissions' names. */
record BatchResults(Path folder) {
    /** Returns the number of reports. */
    int count() throws IOException {
        return Files.isDirectory(folder) ? reports().size() : 0;
    }

    /**
     * Returns the number of submissions that the next run will not grade again. It may be less than the number of
     * reports, because a kill may come between a report and its line in the ledger.
     */
    int finished() throws IOException {
        String ledger = Files.readString(folder.resolve(".yieldlings-batch.jsonl"));
        return (int) ledger.substring(0, ledger.lastIndexOf('\n') + 1)
                .lines()
                // The first line describes the batch.
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

    /** Returns the table's verdicts; a submission that is listed twice has both. */
    Map<String, String> verdictsOfTable() throws IOException {
        Map<String, String> verdicts = new TreeMap<>();
        List<String> rows = Files.readAllLines(folder.resolve("results.csv"));
        for (String row : rows.subList(1, rows.size())) {
            String[] cells = row.split(",", -1);
            verdicts.merge(cells[0], cells[2], (first, second) -> first + " and " + second);
        }
        return verdicts;
    }

    /** Returns each report's time and file key, to detect a file that was replaced. */
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
