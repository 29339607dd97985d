package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.format.Graded;
import dev.yieldlings.engine.format.ReportFormat;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The report for people, in a terminal or a log. */
public final class TextFormat implements ReportFormat {
    private static final int NARROWEST = 40;
    private static final String FAMILIAR = "This looks familiar:";

    private final Canvas canvas;

    /**
     * Creates the format.
     *
     * @param canvas the canvas to draw on; at least 40 columns are used
     */
    public TextFormat(Canvas canvas) {
        this.canvas = canvas.withWidth(Math.max(canvas.width(), NARROWEST));
    }

    /**
     * The lines of a report without its title.
     *
     * @param lines the lines
     * @param begin the index of the line to show first if not all fit: the first failed check, or 0 if a
     *     misconception or a diagnostic stands above the checks
     */
    public record Body(List<String> lines, int begin) {
        public Body {
            lines = List.copyOf(lines);
        }
    }

    @Override
    public String name() {
        return "text";
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
        List<String> lines = new ArrayList<>();
        if (!report.exercise().isEmpty()) {
            lines.addAll(headed(report.exercise(), canvas.style().strong(report.exercise()), ": " + report.title()));
            lines.add("");
        }
        lines.addAll(body(report).lines());
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    /** Returns the report's lines without its title. */
    public Body body(Report report) {
        return body(report, canvas.below(report.exercise()));
    }

    private Body body(Report report, Canvas canvas) {
        List<String> lines = new ArrayList<>();
        report.misconception().ifPresent(misconception -> {
            lines.addAll(headed(FAMILIAR, canvas.style().careful(FAMILIAR), " " + misconception.sentence()));
            lines.add("");
        });
        DiagnosticText diagnostics = new DiagnosticText(canvas);
        for (Diagnostic diagnostic : report.diagnostics()) {
            lines.addAll(diagnostics.lines(diagnostic));
            lines.add("");
        }
        int above = lines.size();
        OptionalInt firstFailed = OptionalInt.empty();
        if (report.checks().stream().anyMatch(check -> check.status() != CheckResult.Status.NOT_RUN)) {
            CheckText checks = new CheckText(canvas);
            lines.addAll(checks.lines(report.checks()));
            firstFailed = checks.firstFailed();
            if (!lines.getLast().isEmpty()) {
                lines.add("");
            }
        }
        lines.addAll(PrintedText.lines(report, canvas));
        lines.addAll(Wrap.lines(VerdictText.of(report, canvas.style()), canvas.width()));
        boolean beginsAbove = firstFailed.isEmpty() || above > 0;
        return new Body(lines, beginsAbove ? 0 : firstFailed.getAsInt());
    }

    /** A paragraph with a highlighted beginning. */
    private List<String> headed(String head, String shown, String rest) {
        List<String> lines = new ArrayList<>(canvas.lines(Prose.of(head + rest), 0));
        if (lines.getFirst().length() >= head.length()) {
            lines.set(0, shown + lines.getFirst().substring(head.length()));
        }
        return lines;
    }
}
