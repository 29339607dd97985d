package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.view.ProgressLine;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Task;
import dev.yieldlings.engine.batch.folder.Ledger;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.SourcePaths;
import dev.yieldlings.engine.format.json.ReportReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes reports on a batch as a whole. They are made from the stored reports, so that not all of them are in
 * memory.
 */
final class BatchReports {
    private final Context context;
    private final Optional<Reports> asked;

    /**
     * @param reports the reports that the user asked for
     * @param plainFiles whether text in files is written in sentences
     * @throws UserError if a report can't be written, or would go to the stream that shows the progress
     */
    BatchReports(Context context, List<ReportOption> reports, boolean plainFiles) {
        this.context = context;
        reports.stream()
                .filter(option -> option.file().isEmpty() && !Reports.isForGithub(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new UserError("For a batch, standard output shows the progress; name a file: --report "
                            + option.format() + "=FILE.");
                });
        this.asked = reports.isEmpty()
                ? Optional.empty()
                : Optional.of(Reports.ofBatch(context.console(), reports, plainFiles));
    }

    /**
     * Writes the reports.
     *
     * @param out the folder of the stored reports
     * @param tasks the graded submissions
     * @param rows the rows of the results table, by the report's name
     */
    void write(Path out, List<Task> tasks, Map<String, Row> rows) throws IOException {
        if (asked.isEmpty()) {
            return;
        }
        List<Task> reported = tasks.stream()
                .filter(task -> rows.containsKey(task.report() + ".json"))
                .toList();
        Map<String, String> likeness = Ledger.in(out).map(Ledger::entries).orElse(List.of()).stream()
                .collect(Collectors.toMap(
                        entry -> entry.row().report(), entry -> entry.key().likeness()));
        try {
            asked.get()
                    .write(() -> new ProgressLine(context.console(), reported.size(), System::nanoTime)
                            .over(
                                    () -> reported.stream()
                                            .map(task -> read(out, task, likeness))
                                            .iterator(),
                                    _ -> {})
                            .iterator());
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private Graded read(Path out, Task task, Map<String, String> likeness) {
        try {
            String name = task.report() + ".json";
            Map<String, String> paths = task.part()
                    .map(part -> SourcePaths.of(part.arrival(), part.exercise(), context.folder()))
                    .orElse(Map.of());
            return new Graded(
                    task.submission(),
                    task.student().shown(),
                    paths,
                    likeness.getOrDefault(name, ""),
                    ReportReader.read(Files.readAllBytes(out.resolve(name))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
