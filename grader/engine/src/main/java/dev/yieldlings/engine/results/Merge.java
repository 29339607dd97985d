package dev.yieldlings.engine.results;

import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.batch.folder.OtherResultsException;
import dev.yieldlings.engine.batch.folder.ResultsFolder;
import dev.yieldlings.engine.file.AtomicFile;
import dev.yieldlings.engine.file.Digests;
import dev.yieldlings.engine.file.NewFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Merges the results of several machines into the results that one machine would have written.
 *
 * @param count the number of reports in the merged folder
 * @param doubled submissions with the same report in several parts; one is kept
 * @param differing submissions with different reports in several parts; the first is kept
 * @param damaged submissions whose reports don't match the digests in their ledger; they are left out
 * @param missingShards the shards that no folder has, such as {@code 2/4}
 * @param missing the number of submissions that no part graded
 */
public record Merge(
        int count,
        List<String> doubled,
        List<String> differing,
        List<String> damaged,
        List<String> missingShards,
        int missing) {

    private record Subject(String submission, String exercise) {}

    private record Source(StoredResults part, LedgerEntry entry) {}

    /** Whether the merge is complete and free of conflicts. */
    public boolean isWhole() {
        return differing.isEmpty() && damaged.isEmpty() && missingShards.isEmpty() && missing == 0;
    }

    /**
     * Merges the parts into a new folder.
     *
     * @param copied called after each report
     * @throws IOException if something can't be read or written
     * @throws OtherResultsException if the parts are of several courses, or the folder is not empty
     */
    public static Merge of(List<StoredResults> parts, Path out, Runnable copied) throws IOException {
        Set<String> courses = parts.stream().map(StoredResults::course).collect(Collectors.toCollection(TreeSet::new));
        if (courses.size() > 1) {
            throw new OtherResultsException(
                    "These are results of several courses: " + String.join(", ", courses) + ". Merge those of one.");
        }
        if (!NewFolder.isFree(out)) {
            throw new OtherResultsException(out + " is not empty. Name a new folder with --out.");
        }
        Files.createDirectories(out);
        Map<Subject, Source> sources = new LinkedHashMap<>();
        List<String> doubled = new ArrayList<>();
        List<String> differing = new ArrayList<>();
        for (StoredResults part : parts) {
            for (LedgerEntry entry : part.entries()) {
                Subject subject =
                        new Subject(entry.row().submission(), entry.row().exercise());
                Source other = sources.putIfAbsent(subject, new Source(part, entry));
                if (other != null) {
                    String name = entry.row().submission() + " (" + entry.row().exercise() + ")";
                    (other.entry().report().equals(entry.report()) ? doubled : differing).add(name);
                }
            }
        }
        List<String> damaged = new ArrayList<>();
        Map<String, LedgerEntry> entries = new LinkedHashMap<>();
        for (Source source : sources.values()) {
            copy(source, out, entries, damaged);
            copied.run();
        }
        RunRecord.Sum runs =
                RunRecord.copy(parts.stream().map(StoredResults::folder).toList(), out);
        for (StoredResults part : parts) {
            Path roster = part.folder().resolve(ResultsFolder.ROSTER);
            if (Files.isRegularFile(roster, LinkOption.NOFOLLOW_LINKS)) {
                AtomicFile.writeSoon(out.resolve(ResultsFolder.ROSTER), Files.readAllBytes(roster));
            }
        }
        ResultsFolder.write(out, courses.isEmpty() ? "" : courses.iterator().next(), entries.values(), List.of());
        Set<String> submissions = new LinkedHashSet<>();
        entries.values().forEach(entry -> submissions.add(entry.row().submission()));
        int missing = Math.max(0, runs.submissions() - submissions.size());
        return new Merge(entries.size(), doubled, differing, damaged, runs.missingShards(), missing);
    }

    private static void copy(Source source, Path out, Map<String, LedgerEntry> entries, List<String> damaged)
            throws IOException {
        LedgerEntry entry = source.entry();
        Path file = source.part().folder().resolve(entry.row().report());
        byte[] report = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) ? Files.readAllBytes(file) : new byte[0];
        if (!Digests.sha256(report).equals(entry.report())) {
            damaged.add(entry.row().submission() + " (" + entry.row().exercise() + ")");
            return;
        }
        LedgerEntry named = entries.containsKey(entry.row().report()) ? entry.withLongName() : entry;
        AtomicFile.writeSoon(out.resolve(named.row().report()), report);
        entries.put(named.row().report(), named);
    }
}
