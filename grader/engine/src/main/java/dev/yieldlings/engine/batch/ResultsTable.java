package dev.yieldlings.engine.batch;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** The results of a batch as CSV (RFC 4180), a line a submission, written as they come. */
final class ResultsTable implements AutoCloseable {
    private static final String HEAD = "submission,exercise,verdict,points,maxPoints,steps,firstProblem,report";

    private final Writer out;

    /**
     * Begins a table.
     *
     * @throws IOException if it can't be written
     */
    ResultsTable(Writer out) throws IOException {
        this.out = out;
        line(HEAD);
    }

    /**
     * Adds a line.
     *
     * @throws IOException if it can't be written
     */
    void add(Row row) throws IOException {
        line(List.of(
                        row.submission(),
                        row.exercise(),
                        row.verdict().id(),
                        String.valueOf(row.points()),
                        String.valueOf(row.maxPoints()),
                        String.valueOf(row.steps()),
                        row.firstProblem(),
                        row.report())
                .stream()
                .map(ResultsTable::cell)
                .collect(Collectors.joining(",")));
    }

    /** Quoted, and with nothing at its beginning that a spreadsheet would take for a formula. */
    private static String cell(String text) {
        String clean = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        String harmless = !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
        boolean plain = harmless.chars().noneMatch(c -> c == ',' || c == '"');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
