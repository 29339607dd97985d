package dev.yieldlings.engine.format.html;

import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.Overview;
import dev.yieldlings.engine.format.VerdictPhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a page shows of a class; the templates name these components. Behind each number stand the reports that it counts.
 *
 * @param sums how many reports have each verdict
 * @param exercises the columns of the table
 * @param rows the lines of the table: a submission each
 * @param checks the checks that fail most
 * @param suspects checks that every submission fails
 * @param misconceptions the known misconceptions
 * @param unknown the reports that failed and show none; nothing if there are none
 * @param alike groups of submissions that are alike
 */
record OverviewView(
        List<Counted> sums,
        List<String> exercises,
        List<RowView> rows,
        List<Counted> checks,
        List<Counted> suspects,
        List<Counted> misconceptions,
        List<Counted> unknown,
        List<Counted> alike) {

    /** A number, what it counts, and the reports after it. */
    record Counted(String label, String detail, int count, List<Link> links) {}

    /** A report by its name. */
    record Link(String anchor, String name) {}

    /** A line of the table; with an anchor where there is a report that belongs to no exercise. */
    record RowView(String name, String anchor, List<CellView> cells, int points) {}

    /** A cell of it; without an anchor where nothing was handed in. */
    record CellView(String anchor, String look, String text, String spoken) {}

    static OverviewView of(Iterable<Graded> reports) {
        List<Link> links = new ArrayList<>();
        for (Graded graded : reports) {
            links.add(new Link(ReportView.anchor(links.size()), graded.title()));
        }
        Overview overview = Overview.of(reports);
        List<Counted> sums = new ArrayList<>();
        overview.verdicts().forEach((verdict, who) -> sums.add(counted(VerdictPhrase.of(verdict), "", who, links)));
        List<Counted> checks = new ArrayList<>();
        List<Counted> suspects = new ArrayList<>();
        for (Overview.CheckSum sum : overview.checks()) {
            Counted counted =
                    counted(sum.exercise() + ": " + sum.name(), "of " + sum.ran() + " that ran", sum.failed(), links);
            checks.add(counted);
            if (sum.isSuspect()) {
                suspects.add(counted);
            }
        }
        return new OverviewView(
                sums,
                overview.exercises(),
                rows(reports, overview.exercises()),
                checks,
                suspects,
                overview.misconceptions().stream()
                        .map(sum -> counted(sum.exercise() + ": " + sum.name(), sum.sentence(), sum.shown(), links))
                        .toList(),
                overview.unknown().isEmpty()
                        ? List.of()
                        : List.of(counted("no known misconception", "", overview.unknown(), links)),
                overview.alike().stream()
                        .map(group -> counted("alike", "", group, links))
                        .toList());
    }

    private static Counted counted(String label, String detail, List<Integer> numbers, List<Link> links) {
        return new Counted(
                label, detail, numbers.size(), numbers.stream().map(links::get).toList());
    }

    private static List<RowView> rows(Iterable<Graded> reports, List<String> exercises) {
        Map<String, Map<String, CellView>> found = new LinkedHashMap<>();
        Map<String, Integer> points = new LinkedHashMap<>();
        int number = 0;
        for (Graded graded : reports) {
            var report = graded.report();
            String text = report.points() + "/" + report.maxPoints();
            found.computeIfAbsent(graded.whose(), whose -> new LinkedHashMap<>())
                    .put(
                            report.exercise(),
                            new CellView(
                                    ReportView.anchor(number),
                                    report.passed() ? "passed" : "failed",
                                    text,
                                    VerdictPhrase.of(report.verdict())));
            points.merge(graded.whose(), report.points(), Integer::sum);
            number++;
        }
        CellView none = new CellView("", "", "", "");
        List<RowView> rows = new ArrayList<>();
        found.forEach((name, cells) -> rows.add(new RowView(
                name,
                cells.getOrDefault("", none).anchor(),
                exercises.stream().map(id -> cells.getOrDefault(id, none)).toList(),
                points.getOrDefault(name, 0))));
        return rows;
    }
}
