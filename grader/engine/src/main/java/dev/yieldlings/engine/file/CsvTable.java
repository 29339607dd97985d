package dev.yieldlings.engine.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A CSV file with a header.
 *
 * @param head the names of the columns
 * @param rows the rows, each with as many cells as the header
 * @param separator the character between two cells
 */
public record CsvTable(List<String> head, List<List<String>> rows, char separator) {
    public CsvTable {
        head = List.copyOf(head);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads a file with commas, semicolons or tabs between the cells. Its encoding is UTF-8, or else windows-1252.
     *
     * @throws IOException if the file can't be read, is empty or is not CSV
     */
    public static CsvTable read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = Utf8.decode(bytes)
                .orElseGet(() -> new String(bytes, Charset.forName("windows-1252", StandardCharsets.ISO_8859_1)));
        char separator = separator(text.lines().findFirst().orElse(""));
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord row : reader) {
                rows.add(new ArrayList<>(row.getFields()));
            }
        } catch (CsvParseException e) {
            throw new IOException("it is not a CSV table: " + e.getMessage(), e);
        }
        if (rows.isEmpty()) {
            throw new IOException("it is empty");
        }
        List<String> head = rows.removeFirst();
        for (List<String> row : rows) {
            while (row.size() < head.size()) {
                row.add("");
            }
        }
        return new CsvTable(head, rows, separator);
    }

    /** Returns the table as CSV (RFC 4180), with quotes where necessary. */
    public String text() {
        StringWriter text = new StringWriter();
        try (CsvWriter writer = writer(text, separator)) {
            writer.writeRecord(head);
            rows.forEach(writer::writeRecord);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }

    /** Returns a writer for rows of CSV (RFC 4180), which the caller must close. */
    public static CsvWriter writer(Writer out, char separator) {
        return CsvWriter.builder()
                .fieldSeparator(separator)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(out);
    }

    /**
     * Makes text from a submission safe for a cell: control characters become spaces, and a text that a spreadsheet
     * would take for a formula gets an apostrophe before it.
     */
    public static String harmless(String text) {
        String clean = text.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return !clean.isEmpty() && "=+-@".indexOf(clean.charAt(0)) >= 0 ? "'" + clean : clean;
    }

    private static char separator(String head) {
        long commas = head.chars().filter(c -> c == ',').count();
        long semicolons = head.chars().filter(c -> c == ';').count();
        long tabs = head.chars().filter(c -> c == '\t').count();
        return tabs > Math.max(commas, semicolons) ? '\t' : semicolons > commas ? ';' : ',';
    }
}
