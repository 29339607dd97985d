package dev.yieldlings.cli.doctor;

import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.text.Wrap;
import dev.yieldlings.engine.probe.Finding;
import dev.yieldlings.engine.probe.Finding.Status;
import java.util.List;

/** Prints findings, and records whether anything is broken. */
final class Findings {
    private static final int NAME = 14;
    private static final int MARK = 6;

    private final Console console;
    private boolean allHold = true;

    Findings(Console console) {
        this.console = console;
    }

    /** Whether no finding so far is broken. */
    boolean allHold() {
        return allHold;
    }

    void heading(String text) {
        console.out().println();
        console.out().println(console.style().strong(text));
    }

    void holds(String what, String found) {
        show(new Finding(what, Status.HOLDS, found));
    }

    void show(Finding finding) {
        allHold &= finding.status() != Status.BROKEN;
        if (console.plain()) {
            String word = switch (finding.status()) {
                case HOLDS -> "in order";
                case ABSENT -> "not there";
                case BROKEN -> "WRONG";
            };
            console.out().println(finding.layer() + ", " + word + ": " + finding.text());
        } else {
            table(finding);
        }
        console.out().flush();
    }

    private void table(Finding finding) {
        String mark = switch (finding.status()) {
            case HOLDS -> console.style().good("ok") + "    ";
            case ABSENT -> console.style().careful("-") + "     ";
            case BROKEN -> console.style().bad("FAIL") + "  ";
        };
        // In a file or a pipe each finding stays on one line, so that it can be searched for.
        int room = console.interactive() ? Math.max(console.width() - MARK - NAME, NAME) : Integer.MAX_VALUE;
        List<String> lines = Wrap.lines(finding.text(), room);
        console.out().println(mark + String.format("%-" + NAME + "s", finding.layer()) + lines.getFirst());
        lines.stream().skip(1).forEach(line -> console.out().println(" ".repeat(MARK + NAME) + line));
    }
}
