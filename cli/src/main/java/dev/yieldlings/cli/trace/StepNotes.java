package dev.yieldlings.cli.trace;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.text.Columns;
import dev.yieldlings.engine.render.FrameText;
import dev.yieldlings.engine.render.Prose;
import dev.yieldlings.trace.data.Lines;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.data.Suspension;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Notes under a step: events that the suite's objects recorded, output, and the suspension point of the body. */
final class StepNotes {
    private static final int MOST = 8;
    private static final String INDENT = "    ";

    private final Canvas canvas;
    private final List<String> lines = new ArrayList<>();

    private StepNotes(Canvas canvas) {
        this.canvas = canvas;
    }

    /** Returns the notes for a step. */
    static List<String> lines(Step step, Canvas canvas) {
        StepNotes notes = new StepNotes(canvas);
        Optional<Suspension> before = step.before().suspension();
        Optional<Suspension> after = step.after().suspension();
        boolean isWrong = step.mark() == Mark.DIVERGED;
        if (isWrong && before.equals(after)) {
            before.ifPresent(waiting -> notes.add(SuspensionText.of(waiting)));
        } else if (isWrong) {
            before.ifPresent(waiting -> notes.add(Prose.of("before: ").and(SuspensionText.of(waiting))));
        }
        notes.events(step.events());
        notes.printed(step.printed());
        if (isWrong && !before.equals(after)) {
            after.ifPresent(waiting -> notes.add(Prose.of("after: ").and(SuspensionText.of(waiting))));
        }
        FrameText.lines(step).forEach(notes::drawn);
        return notes.lines;
    }

    /** Adds a line of a drawing. It keeps its spaces and is cut, not wrapped. */
    private void drawn(String line) {
        String clean = canvas.glyphs().clean(line);
        lines.add(INDENT + Columns.fit(clean, canvas.width() - INDENT.length(), canvas.glyphs()));
    }

    private void add(Prose note) {
        canvas.lines(note, INDENT.length())
                .forEach(line -> lines.add(canvas.style().faint(INDENT + line)));
    }

    private void events(Lines events) {
        Prose all = Prose.NONE;
        for (Prose event : few(events)) {
            all = all.and(all.isEmpty() ? "" : "; ").and(event);
        }
        if (!all.isEmpty()) {
            add(all);
        }
    }

    private void printed(Lines printed) {
        few(printed).forEach(line -> add(Prose.of("printed: ").and(line)));
    }

    /** Limits the lines: of many, only the first and the last ones stay. */
    static List<Prose> few(Lines all) {
        List<String> kept = all.kept();
        List<Prose> few = new ArrayList<>();
        boolean areMany = kept.size() > MOST;
        for (int i = 0; i < kept.size(); i++) {
            if (areMany && i == MOST / 2) {
                int left = kept.size() - MOST;
                few.add(Prose.of("\u2026 " + left + " more \u2026"));
                i += left;
            }
            few.add(Prose.value(kept.get(i)));
        }
        if (all.dropped() > 0) {
            few.add(Prose.of("\u2026 " + all.dropped() + " more"));
        }
        return few;
    }
}
