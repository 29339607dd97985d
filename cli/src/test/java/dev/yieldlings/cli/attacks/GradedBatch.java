package dev.yieldlings.cli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A folder of submissions graded by one run of the packaged program, and its results. */
final class GradedBatch {
    private final Map<String, String> texts = new TreeMap<>();
    private final Map<String, JsonNode> reports = new TreeMap<>();
    private final List<String> rows;

    private GradedBatch(Path results) throws IOException {
        String table = Files.readString(results.resolve("results.csv"));
        assertThat(table).endsWith("\r\n").doesNotContainPattern("[^\r]\n|\r[^\n]");
        this.rows = table.lines().skip(1).toList();
        try (Stream<Path> files = Files.list(results)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                String name = file.getFileName().toString().replaceFirst("\\.json$", "");
                String text = Files.readString(file);
                texts.put(name, text);
                reports.put(name, JsonMapper.shared().readTree(text));
            }
        }
    }

    /** Grades all submissions in the folder {@code submissions}. */
    static GradedBatch grade(Path folder, Map<String, String> environment, String... furtherArguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Launched.distribution().resolve("yieldlings").toString(), "grade"));
        command.addAll(List.of("--batch", "submissions", "--out", "results", "--jobs", "2"));
        command.addAll(List.of(furtherArguments));
        Map<String, String> all = new TreeMap<>(environment);
        all.put("YIELDLINGS_CACHE", folder.resolve("cache").toString());
        Launched launched = Launched.run(folder, all, command);
        assertThat(launched.exitCode()).as(launched.toString()).isBetween(0, 1);
        return new GradedBatch(folder.resolve("results"));
    }

    /** Returns the names of the submissions that have a report. */
    List<String> submissions() {
        return List.copyOf(reports.keySet());
    }

    /** Returns the first cells of the table's rows. */
    List<String> submissionsInTable() {
        return rows.stream().map(row -> row.substring(0, row.indexOf(','))).toList();
    }

    /** Returns a submission's verdict in the table. */
    String verdictInTable(String submission) {
        return rows.stream()
                .filter(row -> row.startsWith(submission + ","))
                .map(row -> row.split(",", -1)[2])
                .findFirst()
                .orElse("no row");
    }

    /** Returns a submission's verdict in its report, or "no report". */
    String verdict(String submission) {
        JsonNode report = reports.get(submission);
        return report == null ? "no report" : report.get("verdict").asString();
    }

    /** Returns a submission's report; an empty object if there is none. */
    JsonNode report(String submission) {
        return reports.getOrDefault(submission, JsonMapper.shared().createObjectNode());
    }

    /** Returns the text of each report by its submission's name, and of the table by its file name. */
    Map<String, String> texts() {
        Map<String, String> all = new TreeMap<>(texts);
        all.put("results.csv", String.join("\n", rows));
        return all;
    }
}
