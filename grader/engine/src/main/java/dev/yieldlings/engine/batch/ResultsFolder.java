package dev.yieldlings.engine.batch;

import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.report.JsonFormat;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The folder that a batch's reports go to, and where the next run looks what is there already.
 *
 * <p>A report is put in its place as a whole and only then noted in the ledger, with its digest: whenever a run is
 * killed, what the ledger names is there, and whatever else is there is graded again.
 */
public final class ResultsFolder implements Earlier, AutoCloseable {
    private static final String LEDGER = ".yieldlings-batch.jsonl";

    private final Path folder;
    private final Map<String, LedgerEntry> before;
    private final Writer ledger;

    /**
     * Opens a folder, which must be there.
     *
     * @param fresh whether to forget what runs before left in it
     * @throws IOException if it can't be written to
     */
    public ResultsFolder(Path folder, boolean fresh) throws IOException {
        this.folder = folder;
        Path file = folder.resolve(LEDGER);
        this.before = fresh || !Files.isRegularFile(file) ? Map.of() : read(file);
        // Written anew, so that a line which a killed run left unfinished doesn't spoil the one behind it.
        StringBuilder lines = new StringBuilder();
        before.values().forEach(entry -> lines.append(entry.line()));
        place(LEDGER, lines.toString().getBytes(StandardCharsets.UTF_8));
        this.ledger = Files.newBufferedWriter(file, StandardOpenOption.APPEND);
    }

    @Override
    public Optional<Row> find(String submission, String key) {
        return Optional.ofNullable(before.get(submission))
                .filter(entry -> entry.key().equals(key) && entry.report().equals(digestOf(report(submission))))
                .map(LedgerEntry::row);
    }

    /**
     * Keeps a result.
     *
     * @return what the table says of it
     * @throws IOException if it can't be kept
     */
    public Row keep(Result result) throws IOException {
        return switch (result) {
            case Result.Kept(Row row) -> row;
            case Result.Graded graded -> {
                StringBuilder text = new StringBuilder();
                new JsonFormat().write(graded.report(), text);
                byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
                place(report(graded.submission()), bytes);
                Row row = Row.of(graded.submission(), graded.report());
                if (graded.key().isPresent()) {
                    ledger.write(new LedgerEntry(graded.key().get(), SubmissionKey.digest(bytes), row).line());
                    ledger.flush();
                }
                yield row;
            }
        };
    }

    @Override
    public void close() throws IOException {
        ledger.close();
    }

    private static String report(String submission) {
        return submission + ".json";
    }

    private static Map<String, LedgerEntry> read(Path file) throws IOException {
        Map<String, LedgerEntry> entries = new LinkedHashMap<>();
        // Not as UTF-8 at once: a line that was cut in the middle of a character must not cost all others.
        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .flatMap(line -> LedgerEntry.of(line).stream())
                .forEach(entry -> entries.put(entry.row().submission(), entry));
        return entries;
    }

    private String digestOf(String name) {
        try {
            return SubmissionKey.digest(Files.readAllBytes(folder.resolve(name)));
        } catch (IOException e) {
            return "";
        }
    }

    private void place(String name, byte[] content) throws IOException {
        AtomicFile.writeSoon(folder.resolve(name), content);
    }
}
