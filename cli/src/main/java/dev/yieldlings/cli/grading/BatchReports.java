package dev.yieldlings.cli.grading;

import dev.yieldlings.cli.command.Context;
import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.Task;
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

/** The documents on a batch as a whole, made from the reports that it left: none is kept in memory. */
final class BatchReports {
    private final Context context;
    private final Optional<Reports> asked;

    /**
     * @param plainFiles whether text in files is in sentences
     * @throws UserError if a document would go to where the progress is told, or can't be written
     */
    BatchReports(Context context, List<ReportOption> reports, boolean plainFiles) {
        this.context = context;
        reports.stream()
                .filter(option -> option.file().isEmpty() && !Reports.isForGithub(option))
                .findFirst()
                .ifPresent(option -> {
                    throw new UserError("Of a batch, standard output shows the progress; name a file: --report "
                            + option.format() + "=FILE.");
                });
        this.asked = reports.isEmpty()
                ? Optional.empty()
                : Optional.of(Reports.ofBatch(context.console(), reports, plainFiles));
    }

    /**
     * Writes what was asked for.
     *
     * @param out the folder of the reports
     * @param tasks what was graded
     * @param rows what the table says of it, by the report's name
     */
    void write(Path out, List<Task> tasks, Map<String, Row> rows) throws IOException {
        if (asked.isEmpty()) {
            return;
        }
        List<Task> reported = tasks.stream()
                .filter(task -> rows.containsKey(task.report() + ".json"))
                .toList();
        try {
            asked.get()
                    .write(() -> reported.stream().map(task -> read(out, task)).iterator());
        } catch (UncheckedIOException e) {
            throw new IOException(e.getCause());
        }
    }

    private Graded read(Path out, Task task) {
        try {
            Map<String, String> paths = task.part()
                    .map(part -> SourcePaths.of(
                            part.arrival(),
                            part.exercise().files(),
                            part.exercise().id(),
                            context.folder()))
                    .orElse(Map.of());
            return new Graded(
                    task.submission(),
                    "",
                    paths,
                    "",
                    ReportReader.read(Files.readAllBytes(out.resolve(task.report() + ".json"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
