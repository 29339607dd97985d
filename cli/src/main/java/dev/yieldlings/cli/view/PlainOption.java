package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.engine.format.ReportFormat;
import picocli.CommandLine.Option;

/** {@code --plain}, of all commands that show reports. */
public final class PlainOption {
    @Option(
            names = "--plain",
            description = "Reports in sentences that a screen reader can follow; the default on a terminal with "
                    + "TERM=dumb.")
    private boolean asked;

    /** Whether the user typed it. */
    public boolean asked() {
        return asked;
    }

    /** A console that speaks in sentences, if the user wants that. */
    public Console console(Console console) {
        return asked ? console.inSentences() : console;
    }

    /** The form in which a report is shown. */
    public static ReportFormat format(boolean inSentences, Canvas canvas) {
        return inSentences ? new PlainFormat(canvas) : new TextFormat(canvas);
    }
}
