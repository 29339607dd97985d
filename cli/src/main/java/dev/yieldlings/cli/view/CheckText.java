package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.trace.TraceView;
import dev.yieldlings.engine.report.CheckResult;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A report's checks: a line each, and under what failed what happened, why that is wrong, and its trace. */
final class CheckText {
    private static final int MARK = 6;
    private static final int NARROW = 60;

    private final Sheet sheet;
    private final Style style;
    private final String indent;
    private final Told told = new Told();
    private final List<String> lines = new ArrayList<>();

    CheckText(Sheet sheet) {
        this.sheet = sheet;
        this.style = sheet.style();
        this.indent = " ".repeat(sheet.width() <= NARROW ? 2 : MARK);
    }

    List<String> lines(List<CheckResult> checks) {
        checks.forEach(this::add);
        return lines;
    }

    private void add(CheckResult check) {
        String points = (check.bonus() ? "bonus " : "") + check.points() + "/" + check.maxPoints();
        int room = sheet.width() - MARK - points.length() - 2;
        List<String> name = Wrap.lines(sheet.glyphs().clean(check.name()), room);
        lines.add(mark(check) + Columns.pad(name.isEmpty() ? "" : name.getFirst(), room + 2) + points);
        name.stream().skip(1).forEach(line -> lines.add(" ".repeat(MARK) + line));
        boolean failed = check.status() == CheckResult.Status.FAILED;
        if (failed) {
            message(check);
        } else {
            paragraph(sheet.glyphs().clean(check.message()), style::faint);
        }
        if (failed && !check.trace().isEmpty() && !told.before(check)) {
            Sheet inside = sheet.indented(indent.length());
            lines.add("");
            TraceView.lines(check.trace(), inside).forEach(line -> lines.add(line.isEmpty() ? "" : indent + line));
        }
        if (failed) {
            lines.add("");
        }
    }

    private void message(CheckResult check) {
        Message message = Message.of(sheet.glyphs().clean(check.message()));
        boolean again = told.before(check);
        paragraph(again && Told.isThrown(check) ? "" : message.fact(), style::strong);
        if (again) {
            paragraph(sheet.glyphs().clean(told.where(check)), UnaryOperator.identity());
        }
        paragraph(message.why(), UnaryOperator.identity());
        paragraph(message.aside(), style::faint);
        paragraph(message.question(), style::careful);
        told.add(check);
    }

    private void paragraph(String text, UnaryOperator<String> look) {
        if (!text.isEmpty()) {
            Wrap.lines(text, sheet.width() - indent.length()).forEach(line -> lines.add(indent + look.apply(line)));
        }
    }

    private String mark(CheckResult check) {
        return switch (check.status()) {
            case PASSED -> style.good("ok") + "    ";
            case FAILED -> style.bad("FAIL") + "  ";
            case NOT_RUN -> style.faint("-") + "     ";
        };
    }
}
