package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.cli.trace.TraceView;
import dev.yieldlings.engine.render.FailureText;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.engine.report.CheckResult;
import dev.yieldlings.trace.data.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

/**
 * The checks of a report, one line each. A failed check is followed by what happened, why it is wrong, and its
 * trace. Checks that failed for the same reason are grouped, and their details are shown once.
 */
final class CheckText {
    private static final int MARK = 6;
    private static final int NARROW = 60;

    private final Canvas canvas;
    private final Style style;
    private final String indent;
    private final List<String> lines = new ArrayList<>();
    private OptionalInt firstFailed = OptionalInt.empty();

    CheckText(Canvas canvas) {
        this.canvas = canvas;
        this.style = canvas.style();
        this.indent = " ".repeat(canvas.width() <= NARROW ? 2 : MARK);
    }

    List<String> lines(List<CheckResult> checks) {
        FailedChecks failed = new FailedChecks(checks);
        for (CheckResult check : checks) {
            if (check.status() != CheckResult.Status.FAILED) {
                title(check);
                paragraph(Prose.of(check.message()), style::faint);
                figures(check);
                continue;
            }
            List<CheckResult> alike = failed.ledBy(check);
            if (!alike.isEmpty()) {
                firstFailed = firstFailed.isPresent() ? firstFailed : OptionalInt.of(lines.size());
                alike.forEach(this::title);
                failure(check);
                lines.add("");
            }
        }
        return lines;
    }

    private void figures(CheckResult check) {
        for (Trace.Figure figure : check.trace().figures()) {
            lines.add("");
            FigureText.bars(figure, canvas.indented(indent.length())).forEach(line -> lines.add(indent + line));
            lines.add("");
        }
    }

    /** The index of the first failed check's line; empty before the lines are made, or if no check failed. */
    OptionalInt firstFailed() {
        return firstFailed;
    }

    private void title(CheckResult check) {
        String points = (check.bonus() ? "bonus " : "") + check.points() + "/" + check.maxPoints();
        int room = canvas.width() - MARK - points.length() - 2;
        List<String> name = Wrap.lines(canvas.glyphs().clean(check.name()), room);
        lines.add(mark(check) + Columns.pad(name.isEmpty() ? "" : name.getFirst(), room + 2) + points);
        name.stream().skip(1).forEach(line -> lines.add(" ".repeat(MARK) + line));
    }

    private void failure(CheckResult check) {
        if (check.failure().isEmpty()) {
            paragraph(Prose.of(check.message()), style::strong);
        } else {
            FailureText text = FailureText.of(check.failure().get(), check.trace());
            paragraph(text.headline(), style::strong);
            paragraph(text.explanation(), UnaryOperator.identity());
            paragraph(text.reason(), UnaryOperator.identity());
            paragraph(text.aside(), style::faint);
            paragraph(text.question(), style::careful);
        }
        if (!check.trace().entries().isEmpty()) {
            lines.add("");
            TraceView.lines(check.trace(), canvas.indented(indent.length()))
                    .forEach(line -> lines.add(line.isEmpty() ? "" : indent + line));
        }
    }

    private void paragraph(Prose text, UnaryOperator<String> look) {
        if (!text.isEmpty()) {
            canvas.lines(text, indent.length()).forEach(line -> lines.add(indent + look.apply(line)));
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
