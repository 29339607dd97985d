package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.trace.TraceSentences;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.render.FailureText;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.trace.data.Trace;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The report in sentences for screen readers: nothing depends on position, colour or symbols. */
public final class PlainFormat implements ReportFormat {
    private static final int NARROWEST = 40;

    private final Canvas canvas;

    /**
     * Creates the format.
     *
     * @param canvas gives the characters and the width; at least 40 columns are used
     */
    public PlainFormat(Canvas canvas) {
        this.canvas = canvas.withWidth(Math.max(canvas.width(), NARROWEST));
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void write(Iterable<Graded> reports, Appendable out) throws IOException {
        boolean isFirst = true;
        for (Graded graded : reports) {
            out.append(isFirst ? "" : "\n\n");
            one(graded.report(), out);
            isFirst = false;
        }
    }

    private void one(Report report, Appendable out) throws IOException {
        List<Prose> paragraphs = new ArrayList<>();
        if (!report.exercise().isEmpty()) {
            paragraphs.add(Prose.of("Exercise " + report.exercise() + ": " + report.title() + "."));
            paragraphs.add(Prose.NONE);
        }
        report.misconception().ifPresent(misconception -> {
            paragraphs.add(Prose.of("This looks familiar: " + misconception.sentence()));
            paragraphs.add(Prose.NONE);
        });
        report.diagnostics().forEach(diagnostic -> paragraphs.addAll(diagnostic(diagnostic)));
        if (report.checks().stream().anyMatch(check -> check.status() != CheckResult.Status.NOT_RUN)) {
            paragraphs.addAll(checks(report.checks()));
            paragraphs.add(Prose.NONE);
        }
        PrintedText.lines(report, canvas).forEach(line -> paragraphs.add(Prose.value(line.strip())));
        paragraphs.add(Prose.NONE);
        paragraphs.add(Prose.of(VerdictText.of(report, Style.PLAIN)));
        boolean wasEmpty = true;
        for (Prose paragraph : paragraphs) {
            boolean isEmpty = paragraph.text().isEmpty();
            if (!isEmpty) {
                for (String line : canvas.lines(paragraph, 0)) {
                    out.append(line).append('\n');
                }
            } else if (!wasEmpty) {
                out.append('\n');
            }
            wasEmpty = isEmpty;
        }
    }

    private List<Prose> checks(List<CheckResult> checks) {
        FailedChecks failed = new FailedChecks(checks);
        List<Prose> paragraphs = new ArrayList<>();
        for (CheckResult check : checks) {
            if (check.status() != CheckResult.Status.FAILED) {
                paragraphs.add(title(checks, check));
                for (Trace.Figure figure : check.trace().figures()) {
                    FigureText.table(figure, canvas).forEach(line -> paragraphs.add(Prose.value(line)));
                }
                continue;
            }
            List<CheckResult> alike = failed.ledBy(check);
            if (!alike.isEmpty()) {
                paragraphs.add(Prose.NONE);
                alike.forEach(one -> paragraphs.add(title(checks, one)));
                if (alike.size() > 1) {
                    paragraphs.add(Prose.of("These " + alike.size() + " checks failed for the same reason."));
                }
                paragraphs.addAll(failure(check));
                paragraphs.add(Prose.NONE);
            }
        }
        return paragraphs;
    }

    private static Prose title(List<CheckResult> all, CheckResult check) {
        String place = "Check " + (all.indexOf(check) + 1) + " of " + all.size() + ", ";
        String points = (check.bonus() ? "bonus, " : "") + check.points() + " of " + check.maxPoints()
                + (check.maxPoints() == 1 ? " point" : " points");
        return Prose.of(
                switch (check.status()) {
                    case PASSED -> place + "passed, " + points + ": " + check.name() + ".";
                    case FAILED -> place + "failed, " + points + ": " + check.name() + ".";
                    case NOT_RUN ->
                        place + "not run, " + points + ": " + (check.name() + ". " + check.message()).strip();
                });
    }

    private static List<Prose> failure(CheckResult check) {
        List<Prose> paragraphs = new ArrayList<>();
        paragraphs.add(check.failure()
                .map(failure -> FailureText.of(failure, check.trace()).whole())
                .orElse(Prose.of(check.message())));
        paragraphs.addAll(TraceSentences.of(check.trace()));
        return paragraphs;
    }

    private static List<Prose> diagnostic(Diagnostic diagnostic) {
        List<Prose> lines = new ArrayList<>();
        String kind = diagnostic.severity() == Severity.ERROR ? "Error" : "Note";
        String file = diagnostic.file().isEmpty() ? "" : " in " + diagnostic.file();
        String line = diagnostic.line() > 0 ? ", line " + diagnostic.line() : "";
        String column = diagnostic.line() > 0 && diagnostic.column() > 0 ? ", column " + diagnostic.column() : "";
        List<String> message = diagnostic.message().lines().toList();
        boolean isExplained = !diagnostic.explanation().isEmpty();
        String first = isExplained ? diagnostic.explanation() : message.isEmpty() ? "" : message.getFirst();
        lines.add(Prose.of(kind + file + line + column + ": " + first));
        if (!diagnostic.source().isBlank()) {
            lines.add(Prose.of("The line reads: ").andValue(diagnostic.source().strip()));
        }
        String by = isExplained ? DiagnosticText.JAVAC : "";
        for (String more : isExplained ? message : message.stream().skip(1).toList()) {
            lines.add(Prose.of(by + more.strip()));
            by = "";
        }
        lines.add(Prose.NONE);
        return lines;
    }
}
