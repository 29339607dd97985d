package dev.yieldlings.engine.batch.folder;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.file.CsvTable;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;

/** The results of a batch as CSV (RFC 4180), a row for each submission and exercise, written as soon as it is known. */
final class ResultsTable implements AutoCloseable {
    private static final List<String> HEAD = List.of(
            "submission",
            "exercise",
            "verdict",
            "points",
            "maxPoints",
            "steps",
            "firstProblem",
            "report",
            "student",
            "id",
            "percent",
            "misconception",
            "course",
            "program",
            "edition",
            "digest",
            "reportDigest");

    private final String course;
    private final CsvWriter csv;

    /**
     * Starts a table by writing its header.
     *
     * @param course the course's id
     * @throws IOException if it can't be written
     */
    ResultsTable(String course, Writer out) throws IOException {
        this.course = course;
        this.csv = CsvTable.writer(out, ',');
        csv.writeRecord(HEAD);
        csv.flush();
    }

    /**
     * Adds a row.
     *
     * @throws IOException if it can't be written
     */
    void add(LedgerEntry entry) throws IOException {
        Row row = entry.row();
        csv.writeRecord(Stream.of(
                        row.submission(),
                        row.exercise(),
                        row.verdict().id(),
                        String.valueOf(row.points()),
                        String.valueOf(row.maxPoints()),
                        String.valueOf(row.steps()),
                        row.firstProblem(),
                        row.report(),
                        row.student().name(),
                        row.student().id(),
                        percent(row.points(), row.maxPoints()),
                        row.misconception(),
                        course,
                        entry.program(),
                        entry.key().edition(),
                        entry.key().digest(),
                        entry.report())
                .map(CsvTable::harmless)
                .toList());
        csv.flush();
    }

    /** Returns a percentage with at most one decimal, or an empty string if no points can be reached. */
    static String percent(int points, int most) {
        if (most == 0) {
            return "";
        }
        long tenths = Math.round(1000.0 * points / most);
        return tenths % 10 == 0 ? String.valueOf(tenths / 10) : tenths / 10 + "." + tenths % 10;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
