package dev.yieldlings.engine.format.html;

import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.Overview;
import dev.yieldlings.engine.format.VerdictPhrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The data of a batch's overview; the templates refer to the component names. Each number comes with links to the
 * reports that it counts.
 *
 * @param sums the number of reports with each verdict
 * @param exercises the columns of the table
 * @param rows the rows of the table, one for each student or submission
 * @param checks the failed checks, most failures first
 * @param suspects the checks that every submission fails
 * @param misconceptions the misconceptions that were recognised
 * @param unknown the failed reports without a known misconception; an empty list if there are none
 * @param alike groups of similar submissions
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

    /** A number with a label and links to the reports that it counts. */
    record Counted(String label, String detail, int count, List<Link> links) {}

    /** A link to a report on the page. */
    record Link(String anchor, String name) {}

    /** A row of the table. The anchor is that of a report without an exercise; empty if there is none. */
    record RowView(String name, String anchor, List<CellView> cells, int points) {}

    /** A cell of the table; the anchor is empty if there is no submission. */
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
