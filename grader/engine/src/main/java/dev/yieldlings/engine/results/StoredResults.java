package dev.yieldlings.engine.results;

import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.folder.Ledger;
import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.json.ReportReader;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.student.Student;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/**
 * The results in a folder that batches were graded into.
 *
 * @param folder the folder
 * @param course the id of the course
 * @param entries the entries with reports, by submission
 * @param renamed the earlier ids of exercises, each with its current id
 */
public record StoredResults(Path folder, String course, List<LedgerEntry> entries, Map<String, String> renamed) {
    public StoredResults {
        entries = List.copyOf(entries);
        renamed = Map.copyOf(renamed);
    }

    /**
     * Reads a folder.
     *
     * @throws IOException if it can't be read, or nothing was graded into it
     */
    public static StoredResults in(Path folder) throws IOException {
        Ledger ledger = Ledger.in(folder)
                .orElseThrow(
                        () -> new IOException("nothing was graded into it with grade --batch DIR --out " + folder));
        return new StoredResults(folder, ledger.course().orElse(""), ledger.entries(), RunRecord.renamed(folder));
    }

    /** Returns the id of the reports on an exercise, given its current or an earlier id. */
    public String exercise(String typed) {
        return has(typed) ? typed : renamed.getOrDefault(typed, typed);
    }

    private boolean has(String exercise) {
        return entries.stream().anyMatch(entry -> entry.row().exercise().equals(exercise));
    }

    /**
     * Returns the entries of a student: those whose name, id or submission equals the text, or if there are none,
     * begins with it. Case is ignored.
     */
    public List<LedgerEntry> of(String typed) {
        List<LedgerEntry> same = matching(typed, String::equals);
        return same.isEmpty() ? matching(typed, String::startsWith) : same;
    }

    private List<LedgerEntry> matching(String typed, BiPredicate<String, String> isMeant) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return entries.stream()
                .filter(entry ->
                        List.of(
                                        entry.row().submission(),
                                        entry.row().student().name(),
                                        entry.row().student().id())
                                .stream()
                                .anyMatch(text -> isMeant.test(text.toLowerCase(Locale.ROOT), wanted)))
                .toList();
    }

    /** Returns the entries by student, in the order of the submissions. */
    public Map<Student, List<LedgerEntry>> byStudent() {
        Map<Student, List<LedgerEntry>> all = new LinkedHashMap<>();
        entries.forEach(entry -> all.computeIfAbsent(entry.row().whose(), student -> new ArrayList<>())
                .add(entry));
        return all;
    }

    /**
     * Reads the report of an entry.
     *
     * @throws IOException if it can't be read
     */
    public Report report(LedgerEntry entry) throws IOException {
        return ReportReader.read(Files.readAllBytes(folder.resolve(entry.row().report())));
    }

    /** Returns the reports on the selected rows; each is read when the iterator reaches it. */
    public Iterable<Graded> graded(Predicate<Row> wanted) {
        return graded(entries.stream().filter(entry -> wanted.test(entry.row())).toList());
    }

    /** Returns the reports of some entries. The iterator throws an UncheckedIOException if a report can't be read. */
    public Iterable<Graded> graded(Collection<LedgerEntry> some) {
        return () -> some.stream().map(this::graded).iterator();
    }

    private Graded graded(LedgerEntry entry) {
        try {
            return new Graded(
                    entry.row().submission(),
                    entry.row().student().shown(),
                    Map.of(),
                    entry.key().likeness(),
                    report(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
