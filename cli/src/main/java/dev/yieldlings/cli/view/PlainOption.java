package dev.yieldlings.cli.view;

import dev.yieldlings.cli.terminal.Canvas;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.engine.format.ReportFormat;
import picocli.CommandLine.Option;

/** The option {@code --plain} of all commands that show reports. */
public final class PlainOption {
    @Option(
            names = "--plain",
            description = "Reports in sentences that a screen reader can follow; the default on a terminal with "
                    + "TERM=dumb.")
    private boolean asked;

    /** Whether the option was given. */
    public boolean asked() {
        return asked;
    }

    /** Returns a console that prints sentences if the option was given, else the console itself. */
    public Console console(Console console) {
        return asked ? console.inSentences() : console;
    }

    /** Returns the format for reports. */
    public static ReportFormat format(boolean inSentences, Canvas canvas) {
        return inSentences ? new PlainFormat(canvas) : new TextFormat(canvas);
    }
}
