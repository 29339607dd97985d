package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.engine.report.Report;
import dev.yieldlings.engine.report.Verdict;

/** The verdict of a report in one sentence. */
public final class VerdictText {
    private VerdictText() {}

    /** Returns the sentence. */
    public static String of(Report report, Style style) {
        String verdict = switch (report.verdict()) {
            case PASSED -> style.good("Passed");
            case FAILED -> style.bad("Not passed yet");
            case DOES_NOT_COMPILE -> style.bad("Does not compile");
            case NOT_ADMITTED -> style.bad("Not run, because of what it uses");
            case OUT_OF_STEPS -> style.bad("Ended, because it took too many steps");
            case OUT_OF_TIME -> style.bad("Ended, because it took too long");
            case OUT_OF_MEMORY -> style.bad("Ended, because it used too much memory");
            case CRASHED -> style.bad("Ended unexpectedly");
            case UNREADABLE -> style.bad("Nothing to grade");
        };
        return report.verdict() == Verdict.UNREADABLE
                ? verdict + "."
                : verdict + ": " + report.points() + " of " + report.maxPoints() + " points.";
    }
}
