package dev.yieldlings.engine.batch.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The ledger of a results folder: one entry for each report.
 *
 * @param course the id of the reports' course; empty if one of the earliest programs, which did not record it, wrote
 *     the ledger
 * @param entries the last entry of each report
 */
public record Ledger(Optional<String> course, List<LedgerEntry> entries) {
    static final String NAME = ".yieldlings-batch.jsonl";

    public Ledger {
        entries = List.copyOf(entries);
    }

    /**
     * Reads a folder's ledger.
     *
     * @return the ledger, or empty if the folder has none
     * @throws IOException if it can't be read
     */
    public static Optional<Ledger> in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Optional.empty();
        }
        // Files.readAllLines would fail on a line that was cut in the middle of a character, and lose all other lines.
        List<String> lines = new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                .lines()
                .toList();
        Optional<LedgerHead> head =
                lines.isEmpty() ? Optional.of(new LedgerHead("", "")) : LedgerHead.of(lines.getFirst());
        String asked = head.map(LedgerHead::asked).orElse("");
        Map<String, LedgerEntry> entries = new LinkedHashMap<>();
        if (head.isPresent()) {
            lines.stream()
                    .flatMap(line -> LedgerEntry.of(line, asked).stream())
                    .forEach(entry -> entries.put(entry.row().report(), entry));
        }
        return Optional.of(new Ledger(head.map(LedgerHead::course), List.copyOf(entries.values())));
    }

    /** Returns the entries sorted by submission, the order of the ledger and the table on every machine. */
    static List<LedgerEntry> sorted(Collection<LedgerEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparing(entry -> entry.row().submission()))
                .toList();
    }

    static String text(String course, Collection<LedgerEntry> entries) {
        StringBuilder text = new StringBuilder(new LedgerHead(course, "").line());
        entries.forEach(entry -> text.append(entry.line()));
        return text.toString();
    }
}
