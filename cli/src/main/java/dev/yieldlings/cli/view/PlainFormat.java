package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.trace.TraceSentences;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.diagnostic.Severity;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportFormat;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The report in sentences, as a screen reader can follow them: nothing is told by place, colour or signs. */
public final class PlainFormat implements ReportFormat {
    private static final int NARROWEST = 40;

    private final Sheet sheet;

    /** Writes for a sheet, of which only the characters and the width count; never fewer than 40 columns are used. */
    public PlainFormat(Sheet sheet) {
        this.sheet = sheet.withWidth(Math.max(sheet.width(), NARROWEST));
    }

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        List<String> paragraphs = new ArrayList<>();
        if (!report.exercise().isEmpty()) {
            paragraphs.add("Exercise " + report.exercise() + ": " + report.title() + ".");
            paragraphs.add("");
        }
        report.diagnostics().forEach(diagnostic -> paragraphs.addAll(diagnostic(diagnostic)));
        if (report.checks().stream().anyMatch(check -> check.status() != CheckResult.Status.NOT_RUN)) {
            for (int i = 0; i < report.checks().size(); i++) {
                String place = "Check " + (i + 1) + " of " + report.checks().size() + ", ";
                paragraphs.addAll(check(place, report.checks().get(i)));
            }
            paragraphs.add("");
        }
        List<String> printed = new ArrayList<>(PrintedText.lines(report, sheet));
        printed.replaceAll(String::strip);
        paragraphs.addAll(printed);
        report.misconception()
                .ifPresent(misconception -> paragraphs.add("This looks familiar: " + misconception.sentence()));
        paragraphs.add("");
        paragraphs.add(VerdictText.of(report, Style.PLAIN));
        boolean wasEmpty = true;
        for (String paragraph : paragraphs) {
            if (!paragraph.isEmpty()) {
                for (String line : Wrap.lines(sheet.glyphs().clean(paragraph), sheet.width())) {
                    out.append(line).append('\n');
                }
            } else if (!wasEmpty) {
                out.append('\n');
            }
            wasEmpty = paragraph.isEmpty();
        }
    }

    private List<String> check(String place, CheckResult check) {
        String points = (check.bonus() ? "bonus, " : "") + check.points() + " of " + check.maxPoints()
                + (check.maxPoints() == 1 ? " point" : " points");
        return switch (check.status()) {
            case PASSED -> List.of(place + "passed, " + points + ": " + check.name() + ".");
            case NOT_RUN ->
                List.of(place + "not run, " + points + ": " + (check.name() + ". " + check.message()).strip());
            case FAILED -> {
                List<String> lines = new ArrayList<>();
                lines.add("");
                lines.add(place + "failed, " + points + ": " + check.name() + ".");
                lines.add(check.message());
                if (!check.trace().isEmpty()) {
                    lines.addAll(TraceSentences.of(check.trace(), sheet.glyphs()));
                }
                lines.add("");
                yield lines;
            }
        };
    }

    private static List<String> diagnostic(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        String kind = diagnostic.severity() == Severity.ERROR ? "Error" : "Note";
        String file = diagnostic.file().isEmpty() ? "" : " in " + diagnostic.file();
        String line = diagnostic.line() > 0 ? ", line " + diagnostic.line() : "";
        String column = diagnostic.line() > 0 && diagnostic.column() > 0 ? ", column " + diagnostic.column() : "";
        List<String> message = diagnostic.message().lines().toList();
        lines.add(kind + file + line + column + ": " + (message.isEmpty() ? "" : message.getFirst()));
        message.stream().skip(1).map(String::strip).forEach(lines::add);
        if (!diagnostic.source().isBlank()) {
            lines.add("The line reads: " + diagnostic.source().strip());
        }
        if (!diagnostic.explanation().isEmpty()) {
            lines.add(diagnostic.explanation());
        }
        lines.add("");
        return lines;
    }
}
