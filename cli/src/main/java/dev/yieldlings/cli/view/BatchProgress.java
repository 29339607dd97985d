package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.text.SafeText;
import dev.yieldlings.engine.batch.Row;
import java.time.Duration;

/** How far a batch has come: a bar with an estimate on a terminal, a line a submission elsewhere. */
public final class BatchProgress {
    private final Console console;
    private final int total;
    private final long began;
    private int done;
    private int kept;
    private int passed;

    /**
     * @param total how many submissions there are
     * @param now the time in nanoseconds
     */
    public BatchProgress(Console console, int total, long now) {
        this.console = console;
        this.total = total;
        this.began = now;
    }

    /**
     * Shows that one more is done.
     *
     * @param isKept whether it had its report from before
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

    /** How many were graded now. */
    public int graded() {
        return done - kept;
    }

    /** Shows the sum. */
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
