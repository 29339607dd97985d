package dev.yieldlings.cli.watch;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.view.VerdictText;
import dev.yieldlings.cli.watch.session.State;
import dev.yieldlings.engine.report.Report;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** The state of the last check in one line. */
final class StatusLine {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private StatusLine() {}

    static String of(State state, Canvas canvas) {
        return switch (state) {
            case State.Unchecked _ -> "Not checked yet.";
            case State.Checking _ ->
                canvas.style().careful("Checking") + canvas.glyphs().ellipsis();
            case State.Checked(Report report, LocalTime time) ->
                VerdictText.of(report, canvas.style()) + canvas.style().faint("  " + TIME.format(time));
            case State.Broken _ -> canvas.style().bad("Could not be checked.");
        };
    }
}
