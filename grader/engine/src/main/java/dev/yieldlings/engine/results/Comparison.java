package dev.yieldlings.engine.results;

import dev.yieldlings.engine.batch.Row;
import dev.yieldlings.engine.batch.folder.LedgerEntry;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Two gradings of the same class, by another suite or another version.
 *
 * @param changes who gained, who lost, and whose verdict is another, in the order of the submissions
 * @param same how many are as they were
 * @param onlyBefore what only the first has
 * @param onlyAfter what only the second has
 */
public record Comparison(List<Change> changes, int same, List<Row> onlyBefore, List<Row> onlyAfter) {
    /**
     * A result that is another now.
     *
     * @param before what it was
     * @param after what it is
     * @param checks the checks with another result, or that only one of the two has
     */
    public record Change(Row before, Row after, List<CheckChange> checks) {}

    /**
     * A check with another result.
     *
     * @param name what it checks
     * @param before its result; {@code -} where there was no such check
     * @param after what it comes to; {@code -} where there is none any more
     * @param points how many points that gives or takes
     */
    public record CheckChange(String name, String before, String after, int points) {}

    private record Subject(String submission, String exercise) {}

    /**
     * Compares.
     *
     * @throws IOException if a report can't be read
     */
    public static Comparison of(StoredResults before, StoredResults after) throws IOException {
        Map<Subject, LedgerEntry> old = bySubject(before, after);
        Map<Subject, LedgerEntry> young = bySubject(after, after);
        List<Change> changes = new ArrayList<>();
        int same = 0;
        for (Map.Entry<Subject, LedgerEntry> each : old.entrySet()) {
            LedgerEntry now = young.get(each.getKey());
            if (now == null) {
                continue;
            }
            Row was = each.getValue().row();
            Row is = now.row();
            if (was.points() == is.points() && was.maxPoints() == is.maxPoints() && was.verdict() == is.verdict()) {
                same++;
            } else {
                changes.add(new Change(was, is, checks(before.report(each.getValue()), after.report(now))));
            }
        }
        return new Comparison(changes, same, only(old, young), only(young, old));
    }

    private static List<Row> only(Map<Subject, LedgerEntry> these, Map<Subject, LedgerEntry> notThose) {
        return these.entrySet().stream()
                .filter(each -> !notThose.containsKey(each.getKey()))
                .map(each -> each.getValue().row())
                .toList();
    }

    /** What a folder has, by the ids that exercises have in another one. */
    private static Map<Subject, LedgerEntry> bySubject(StoredResults results, StoredResults named) {
        Map<Subject, LedgerEntry> all = new LinkedHashMap<>();
        results.entries()
                .forEach(entry -> all.put(
                        new Subject(
                                entry.row().submission(),
                                named.exercise(entry.row().exercise())),
                        entry));
        return all;
    }

    private static List<CheckChange> checks(Report before, Report after) {
        Map<String, CheckResult> now =
                after.checks().stream().collect(Collectors.toMap(CheckResult::id, check -> check, (one, other) -> one));
        List<CheckChange> changes = new ArrayList<>();
        for (CheckResult was : before.checks()) {
            CheckResult is = now.remove(was.id());
            if (is == null) {
                changes.add(new CheckChange(was.name(), was.status().id(), "-", -was.points()));
            } else if (is.status() != was.status() || is.points() != was.points()) {
                changes.add(new CheckChange(
                        is.name(), was.status().id(), is.status().id(), is.points() - was.points()));
            }
        }
        after.checks().stream()
                .filter(check -> now.containsKey(check.id()))
                .forEach(check -> changes.add(
                        new CheckChange(check.name(), "-", check.status().id(), check.points())));
        return changes;
    }
}
