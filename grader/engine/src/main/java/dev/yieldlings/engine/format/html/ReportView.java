package dev.yieldlings.engine.format.html;

import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.format.EscapedText;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.VerdictPhrase;
import dev.yieldlings.engine.render.FailureText;
import dev.yieldlings.engine.render.FrameText;
import dev.yieldlings.engine.render.StepText;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.trace.data.Entry;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Trace.Figure;
import java.util.ArrayList;
import java.util.List;

/**
 * The data of a report on a page; the templates refer to the component names.
 *
 * @param anchor the id of the report's element
 * @param whose the student or the submission; empty if it was graded alone
 * @param heading the exercise's id and title
 * @param verdict the verdict in words
 * @param look the CSS class of the verdict
 * @param points the points, such as {@code 8 of 10}
 * @param familiar the sentence about a known misconception; empty if there is none
 * @param findings the diagnostics
 * @param checks the checks
 * @param output the submission's output
 * @param cut whether the output is truncated
 */
record ReportView(
        String anchor,
        String whose,
        String heading,
        String verdict,
        String look,
        String points,
        String familiar,
        List<FindingView> findings,
        List<CheckView> checks,
        String output,
        boolean cut) {

    /** A diagnostic with its source line and a mark below it. */
    record FindingView(String place, String message, String source, String mark, String explanation) {
        static FindingView of(Graded graded, Diagnostic found) {
            String path = found.file().isEmpty() ? "" : graded.path(found.file());
            boolean isMarked = !found.source().isEmpty() && found.column() > 0;
            return new FindingView(
                    path + (found.line() > 0 ? ":" + found.line() : ""),
                    found.message(),
                    found.source(),
                    isMarked
                            ? " ".repeat(found.column() - 1) + "^" + "~".repeat(Math.clamp(found.length() - 1L, 0, 200))
                            : "",
                    found.explanation());
        }
    }

    /** A check with its trace as a picture and as a table. */
    record CheckView(
            String name,
            String mark,
            String look,
            String points,
            String headline,
            String more,
            String question,
            String picture,
            List<StepView> steps,
            String frame,
            List<FigureView> figures) {
        static CheckView of(CheckResult check, boolean withPicture) {
            boolean isFailed = check.status() == CheckResult.Status.FAILED;
            String headline = check.message();
            String more = "";
            String question = "";
            if (check.failure().isPresent()) {
                FailureText text = FailureText.of(check.failure().get(), check.trace());
                headline = text.headline().text();
                more = String.join(
                                " ",
                                text.explanation().text(),
                                text.reason().text(),
                                text.aside().text())
                        .strip();
                question = text.question().text();
            }
            List<StepView> steps = new ArrayList<>();
            if (isFailed) {
                check.trace().entries().forEach(entry -> steps.add(StepView.of(entry)));
            }
            return new CheckView(
                    check.name(),
                    switch (check.status()) {
                        case PASSED -> "ok";
                        case FAILED -> "FAIL";
                        case NOT_RUN -> "not run";
                    },
                    check.status().id(),
                    (check.bonus() ? "bonus " : "") + check.points() + " of " + check.maxPoints(),
                    headline,
                    more,
                    question,
                    isFailed && withPicture
                            ? SequenceDiagram.of(
                                    "Sequence diagram of the check \"" + check.name()
                                            + "\"; the table below it says the same",
                                    check.trace())
                            : "",
                    steps,
                    check.trace()
                            .divergence()
                            .map(step -> EscapedText.text(String.join("\n", FrameText.lines(step))))
                            .orElse(""),
                    isFailed
                            ? List.of()
                            : check.trace().figures().stream()
                                    .map(FigureView::of)
                                    .toList());
        }
    }

    /** A figure with its bars as a picture and as a table. */
    record FigureView(String title, String picture, String labels, String values, List<BarView> bars, String sentence) {
        static FigureView of(Figure figure) {
            String label = "Bars of " + figure.values() + " by " + figure.labels() + "; the table below says the same";
            return new FigureView(
                    figure.title(),
                    BarChart.of(label, figure),
                    figure.labels(),
                    figure.values(),
                    figure.bars().stream()
                            .map(bar -> new BarView(bar.label(), BarChart.value(bar)))
                            .toList(),
                    figure.sentence());
        }
    }

    /** A row of a figure's table. */
    record BarView(String label, String value) {}

    /** A row of the table with a check's steps. */
    record StepView(String look, String call, String expected, String actual, String states, String waits) {
        static StepView of(Entry entry) {
            StepText text = StepText.of(entry);
            if (!(entry instanceof Step step)) {
                return new StepView("", text.call(), "", "", "", "");
            }
            String before = step.before().state();
            String after = step.after().state();
            return new StepView(
                    step.mark() == Mark.DIVERGED ? "wrong" : step.mark() == Mark.NOT_REACHED ? "skipped" : "",
                    text.call(),
                    text.expected(),
                    step.mark() == Mark.NOT_REACHED ? "not reached" : text.actual(),
                    before.isEmpty() || before.equals(after) ? after : before + " → " + after,
                    step.after()
                            .suspension()
                            .map(it -> "waits at " + it.place())
                            .orElse(""));
        }
    }

    /**
     * Returns the view of a report.
     *
     * @param pictures the largest number of failed checks whose trace is drawn
     */
    static ReportView of(Graded graded, int number, int pictures) {
        Report report = graded.report();
        List<CheckView> checks = new ArrayList<>();
        int drawn = 0;
        for (CheckResult check : report.checks()) {
            checks.add(CheckView.of(check, drawn < pictures));
            drawn += check.status() == CheckResult.Status.FAILED ? 1 : 0;
        }
        return new ReportView(
                anchor(number),
                graded.whose(),
                report.exercise().isEmpty() ? "No exercise" : report.exercise() + ": " + report.title(),
                VerdictPhrase.of(report.verdict()),
                report.passed() ? "passed" : "failed",
                report.points() + " of " + report.maxPoints() + " points",
                report.misconception().map(it -> it.sentence()).orElse(""),
                report.diagnostics().stream()
                        .map(found -> FindingView.of(graded, found))
                        .toList(),
                checks,
                report.output().text(),
                report.output().truncated());
    }

    static String anchor(int number) {
        return "r" + number;
    }
}
