package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.engine.diagnostic.Diagnostic;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.ReportFormat;
import dev.yieldlings.engine.report.Verdict;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The report as a person reads it, in a terminal or a log. */
public final class TextFormat implements ReportFormat {
    private static final int NARROWEST = 40;
    private static final int MOST_OUTPUT_LINES = 12;
    private static final String INDENT = "      ";

    private final Style style;
    private final int width;

    /**
     * @param style how to set text off
     * @param width how many columns a line may take; never fewer than 40 are used
     */
    public TextFormat(Style style, int width) {
        this.style = style;
        this.width = Math.max(width, NARROWEST);
    }

    @Override
    public String name() {
        return "text";
    }

    @Override
    public void write(Report report, Appendable out) throws IOException {
        List<String> lines = new ArrayList<>();
        if (!report.exercise().isEmpty()) {
            lines.add(style.strong(report.exercise()) + ": " + report.title());
            lines.add("");
        }
        DiagnosticText diagnostics = new DiagnosticText(style, width);
        for (Diagnostic diagnostic : report.diagnostics()) {
            lines.addAll(diagnostics.lines(diagnostic));
            lines.add("");
        }
        if (report.checks().stream().anyMatch(check -> check.status() != CheckResult.Status.NOT_RUN)) {
            Set<String> told = new HashSet<>();
            report.checks().forEach(check -> lines.addAll(check(check, told)));
            lines.add("");
        }
        lines.addAll(output(report));
        lines.addAll(Wrap.lines(summary(report), width));
        for (String line : lines) {
            out.append(line).append('\n');
        }
    }

    /** A check's lines; an exception that an earlier check has told about, from the same line, is told in one line. */
    private List<String> check(CheckResult check, Set<String> told) {
        List<String> lines = new ArrayList<>();
        String points = (check.bonus() ? "bonus " : "") + check.points() + "/" + check.maxPoints();
        String name = Wrap.middle(check.name(), width - INDENT.length() - points.length() - 2);
        String gap = " ".repeat(width - INDENT.length() - name.length() - points.length());
        lines.add(mark(check) + name + gap + points);
        String thrown = thrown(check);
        if (!thrown.isEmpty() && !told.add(thrown)) {
            lines.add(INDENT + Wrap.middle("As above: " + Clean.line(thrown), width - INDENT.length()));
            return lines;
        }
        if (check.status() == CheckResult.Status.FAILED || !check.message().isEmpty()) {
            Wrap.lines(Clean.line(check.message()), width - INDENT.length()).forEach(line -> lines.add(INDENT + line));
        }
        if (check.status() == CheckResult.Status.FAILED && !check.trace().isEmpty()) {
            lines.add("");
            new TraceTable(style, width - INDENT.length())
                    .lines(check.trace())
                    .forEach(line -> lines.add(INDENT + line));
            lines.add("");
        }
        return lines;
    }

    private static String thrown(CheckResult check) {
        if (check.status() != CheckResult.Status.FAILED || check.trace().isEmpty()) {
            return "";
        }
        String came = check.trace().getLast().actual();
        return came.contains(" (at ") ? came : "";
    }

    private String mark(CheckResult check) {
        return switch (check.status()) {
            case PASSED -> style.good("ok") + "    ";
            case FAILED -> style.bad("FAIL") + "  ";
            case NOT_RUN -> style.faint("-") + "     ";
        };
    }

    private List<String> output(Report report) {
        List<String> printed = report.output().text().lines().toList();
        if (printed.isEmpty() || report.passed()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Your code printed:");
        printed.stream()
                .limit(MOST_OUTPUT_LINES)
                .forEach(line -> lines.add("  " + Wrap.middle(Clean.line(line), width - 2)));
        if (printed.size() > MOST_OUTPUT_LINES || report.output().truncated()) {
            String more = printed.size() > MOST_OUTPUT_LINES
                    ? "… " + (printed.size() - MOST_OUTPUT_LINES) + " more lines"
                    : "…";
            lines.add("  " + more + (report.output().truncated() ? " were kept; the rest was cut off" : ""));
        }
        lines.add("");
        return lines;
    }

    private String summary(Report report) {
        String verdict = switch (report.verdict()) {
            case PASSED -> style.good("Passed");
            case FAILED -> style.bad("Not passed yet");
            case DOES_NOT_COMPILE -> style.bad("Does not compile");
            case NOT_ADMITTED -> style.bad("Not run, because of what it uses");
            case OUT_OF_STEPS -> style.bad("Ended, because it took too many steps");
            case OUT_OF_TIME -> style.bad("Ended, because it took too long");
            case OUT_OF_MEMORY -> style.bad("Ended, because it used too much memory");
            case CRASHED -> style.bad("Ended all of a sudden");
            case UNREADABLE -> style.bad("Nothing to grade");
        };
        return report.verdict() == Verdict.UNREADABLE
                ? verdict + "."
                : verdict + ": " + report.points() + " of " + report.maxPoints() + " points.";
    }
}
