package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.engine.batch.Row;
import java.time.Duration;

/** Shows the progress of a batch: a bar with an estimate on a terminal, one line per submission elsewhere. */
public final class BatchProgress {
    private final Console console;
    private final int total;
    private final long began;
    private int done;
    private int kept;
    private int passed;

    /**
     * @param total the number of submissions
     * @param now the current time in nanoseconds
     */
    public BatchProgress(Console console, int total, long now) {
        this.console = console;
        this.total = total;
        this.began = now;
    }

    /**
     * Reports a finished submission.
     *
     * @param isKept whether its report is reused from an earlier batch
     */
    public void advance(Row row, boolean isKept, long now) {
        done++;
        kept += isKept ? 1 : 0;
        passed += row.passed() ? 1 : 0;
        if (console.interactive() && !console.plain()) {
            Duration elapsed = Duration.ofNanos(now - began);
            console.out()
                    .print("\r" + ProgressLine.bar(done, total) + ", " + passed + " passed"
                            + ProgressLine.estimate(done, total, elapsed) + "\u001b[K");
            console.out().flush();
        } else {
            console.out()
                    .println(done + "/" + total + " " + SafeText.line(row.submission()) + ": "
                            + row.verdict().id() + " " + row.points() + "/" + row.maxPoints()
                            + (isKept ? " (kept)" : ""));
        }
    }

    /** The number of submissions graded in this batch, without those whose reports are reused. */
    public int graded() {
        return done - kept;
    }

    /** Shows the totals. */
    public void end(long now) {
        if (console.interactive() && !console.plain() && done > 0) {
            console.out().println();
        }
        Duration time = Duration.ofNanos(now - began);
        console.out()
                .println("Graded " + graded() + " submissions in " + ProgressLine.show(time)
                        + (kept > 0 ? ", and kept the reports on " + kept + " that have not changed" : "") + ": "
                        + passed + " passed, " + (done - passed) + " did not.");
    }
}
