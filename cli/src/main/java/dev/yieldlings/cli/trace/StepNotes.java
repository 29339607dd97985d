package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Sheet;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.worker.message.TraceStep;
import java.util.ArrayList;
import java.util.List;

/** What happened besides, during a step: what the suite's objects saw, and what was printed. */
final class StepNotes {
    private static final int MOST = 8;
    private static final String INDENT = "    ";

    private StepNotes() {}

    /** Lines to stand under a step. */
    static List<String> lines(TraceStep step, Sheet sheet) {
        List<String> lines = new ArrayList<>();
        int room = sheet.width() - INDENT.length();
        String events = String.join("; ", few(step.events(), sheet));
        if (!events.isEmpty()) {
            Wrap.lines(events, room).forEach(line -> lines.add(sheet.style().faint(INDENT + line)));
        }
        for (String printed : few(step.printed(), sheet)) {
            String line = Columns.middle("printed: " + printed, room, sheet.glyphs());
            lines.add(sheet.style().faint(INDENT + line));
        }
        return lines;
    }

    /** Not more than a reader wants to see: of many, the first and the last. */
    private static List<String> few(List<String> all, Sheet sheet) {
        List<String> few = all.stream().map(sheet.glyphs()::clean).toList();
        if (few.size() <= MOST) {
            return few;
        }
        List<String> ends = new ArrayList<>(few.subList(0, MOST / 2));
        ends.add(sheet.glyphs().ellipsis() + " " + (few.size() - MOST) + " more "
                + sheet.glyphs().ellipsis());
        ends.addAll(few.subList(few.size() - MOST / 2, few.size()));
        return ends;
    }
}
