package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.worker.message.TraceStep;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The steps that led to a failed check, as a table whose last row is the one that went wrong. */
final class TraceTable {
    private static final int MOST_ROWS = 8;
    private static final int MARK = 2;
    private static final int GAP = 2;
    private static final int NARROWEST = 8;

    private final Style style;
    private final int width;

    TraceTable(Style style, int width) {
        this.style = style;
        this.width = width;
    }

    private record Column(String title, Function<TraceStep, String> text) {}

    List<String> lines(List<TraceStep> trace) {
        List<TraceStep> shown = trace.subList(Math.max(0, trace.size() - MOST_ROWS), trace.size());
        List<Column> columns = columns(shown);
        int[] widths = widths(columns, shown);
        List<String> lines = new ArrayList<>();
        StringBuilder head = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            head.append(cell(columns.get(i).title(), widths[i]));
        }
        lines.add(style.faint(" ".repeat(MARK) + head.toString().stripTrailing()));
        if (shown.size() < trace.size()) {
            lines.add(style.faint("  … " + (trace.size() - shown.size()) + " earlier steps as expected"));
        }
        for (TraceStep step : shown) {
            lines.add(row(step, columns, widths));
            step.printed().stream()
                    .limit(3)
                    .forEach(line ->
                            lines.add(style.faint("    printed: " + Wrap.middle(Clean.line(line), width - 13))));
        }
        return lines;
    }

    private String row(TraceStep step, List<Column> columns, int[] widths) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            row.append(cell(columns.get(i).text().apply(step), widths[i]));
        }
        String text = row.toString().stripTrailing();
        return switch (step.mark()) {
            case AS_EXPECTED -> " ".repeat(MARK) + text;
            case DIVERGED -> style.bad("> " + text);
            case NOT_REACHED -> style.faint(" ".repeat(MARK) + text);
        };
    }

    private static List<Column> columns(List<TraceStep> steps) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("call", TraceStep::call));
        columns.add(new Column("expected", TraceStep::expected));
        columns.add(new Column("got", step -> switch (step.mark()) {
            case AS_EXPECTED -> "the same";
            case DIVERGED -> step.actual();
            case NOT_REACHED -> "not reached";
        }));
        if (steps.stream().anyMatch(step -> !step.after().isEmpty())) {
            columns.add(new Column("state", TraceTable::states));
        }
        return columns;
    }

    private static String states(TraceStep step) {
        return step.before().equals(step.after()) ? step.after() : step.before() + " to " + step.after();
    }

    /** As wide as the widest cell; where that is too much, the widest columns give way first. */
    private int[] widths(List<Column> columns, List<TraceStep> steps) {
        int[] widths = columns.stream()
                .mapToInt(column -> Math.max(
                        column.title().length(),
                        steps.stream()
                                .mapToInt(step ->
                                        Clean.line(column.text().apply(step)).length())
                                .max()
                                .orElse(0)))
                .toArray();
        int room = Math.max(width - MARK - GAP * (columns.size() - 1), NARROWEST * columns.size());
        while (java.util.stream.IntStream.of(widths).sum() > room) {
            int widest = 0;
            for (int i = 1; i < widths.length; i++) {
                widest = widths[i] > widths[widest] ? i : widest;
            }
            widths[widest]--;
        }
        return widths;
    }

    private static String cell(String text, int width) {
        String cut = Wrap.middle(Clean.line(text), width);
        return cut + " ".repeat(width - cut.length() + GAP);
    }
}
