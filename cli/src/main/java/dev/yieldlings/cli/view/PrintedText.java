package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.engine.report.Report;
import java.util.ArrayList;
import java.util.List;

/** The learner's output. Only the beginning of a long output is shown. A bar before each line marks it as output. */
final class PrintedText {
    private static final int MOST = 12;

    private PrintedText() {}

    /** Returns the output's lines under a title; empty if nothing was printed. */
    static List<String> lines(Report report, Canvas canvas) {
        List<String> printed = report.output().text().lines().toList();
        if (printed.isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add("Your code printed:");
        printed.stream()
                .limit(MOST)
                .map(line -> Columns.middle(canvas.glyphs().clean(line), canvas.width() - 4, canvas.glyphs()))
                .forEach(line -> lines.add("  | " + line));
        int more = printed.size() - MOST;
        boolean cut = report.output().truncated();
        if (more > 0) {
            lines.add("  and " + more + " more " + (more == 1 ? "line" : "lines")
                    + (cut ? "; the rest was not kept" : ""));
        } else if (cut) {
            lines.add("  and more that was not kept");
        }
        lines.add("");
        return lines;
    }
}
