package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.text.Clean;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The report as a person reads it, in a terminal or a log. */
public final class TextFormat implements ReportFormat {
    private static final int NARROWEST = 40;

    private final Sheet sheet;

    /** Draws on a sheet; never fewer than 40 columns are used. */
    public TextFormat(Sheet sheet) {
        this.sheet = sheet.withWidth(Math.max(sheet.width(), NARROWEST));
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!report.exercise().isEmpty()) {
            List<String> title =
                    Wrap.lines(sheet.glyphs().clean(report.exercise() + ": " + report.title()), sheet.width());
            lines.add(title.getFirst()
                    .replaceFirst(
                            "^[^:]+", sheet.style().strong(report.exercise()).replace("$", "\\$")));
            lines.addAll(title.subList(1, title.size()));
            lines.add("");
        }
        lines.addAll(body(report));
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    /** The report's lines without its title. */
    public List<String> body(Report report) {
        List<String> lines = new ArrayList<>();
        DiagnosticText diagnostics = new DiagnosticText(sheet.style(), sheet.width());
        for (Diagnostic diagnostic : report.diagnostics()) {
            lines.addAll(diagnostics.lines(diagnostic));
            lines.add("");
        }
        if (report.checks().stream().anyMatch(check -> check.status() != CheckResult.Status.NOT_RUN)) {
            lines.addAll(new CheckText(sheet).lines(report.checks()));
            if (!lines.getLast().isEmpty()) {
                lines.add("");
            }
        }
        lines.addAll(PrintedText.lines(report, sheet));
        report.misconception().ifPresent(misconception -> lines.addAll(familiar(misconception.sentence())));
        lines.addAll(Wrap.lines(VerdictText.of(report, sheet.style()), sheet.width()));
        lines.replaceAll(sheet.links().below(report.exercise())::in);
        return lines;
    }

    private List<String> familiar(String sentence) {
        String begins = "This looks familiar:";
        List<String> lines = new ArrayList<>(Wrap.lines(begins + " " + Clean.line(sentence), sheet.width()));
        lines.set(0, sheet.style().careful(begins) + lines.getFirst().substring(begins.length()));
        lines.add("");
        return lines;
    }
}
