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
 * A comparison of two gradings of the same class, with another suite or another version.
 *
 * @param changes the results with other points or another verdict, in the order of the submissions
 * @param same the number of unchanged results
 * @param onlyBefore the results that only the first grading has
 * @param onlyAfter the results that only the second grading has
 */
public record Comparison(List<Change> changes, int same, List<Row> onlyBefore, List<Row> onlyAfter) {
    /**
     * A changed result.
     *
     * @param before the first result
     * @param after the second result
     * @param checks the checks whose results differ, or that only one grading has
     */
    public record Change(Row before, Row after, List<CheckChange> checks) {}

    /**
     * A check with a changed result.
     *
     * @param name what it checks
     * @param before the status before; {@code -} if the check did not exist
     * @param after the status after; {@code -} if the check no longer exists
     * @param points the points gained, negative if lost
     */
    public record CheckChange(String name, String before, String after, int points) {}

    private record Subject(String submission, String exercise) {}

    /**
     * Compares two results folders.
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

    /** Returns a folder's entries by submission and exercise, under the exercise ids of the other folder. */
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
