package dev.yieldlings.cli.doctor;

import dev.yieldlings.cli.screen.Tty;
import dev.yieldlings.cli.terminal.Console;
import dev.yieldlings.cli.terminal.LinkSupport;
import dev.yieldlings.cli.terminal.Style;
import dev.yieldlings.cli.text.Glyphs;
import dev.yieldlings.engine.probe.Finding;
import dev.yieldlings.engine.probe.Finding.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Size;

/** Tests the terminal: what it can show, and whether single keys can be read. */
final class TerminalProbe {
    private static final int FEW_COLUMNS = 60;
    private static final int FEW_ROWS = 20;

    private final Console console;
    private final Map<String, String> environment;

    TerminalProbe(Console console, Map<String, String> environment) {
        this.console = console;
        this.environment = environment;
    }

    List<Finding> findings() {
        if (!console.interactive()) {
            return List.of(new Finding(
                    "terminal",
                    Status.ABSENT,
                    "the output goes to a file or another program; to test your terminal, type doctor in it"));
        }
        List<Finding> findings = new ArrayList<>();
        findings.add(new Finding("terminal", Status.HOLDS, "TERM is " + environment.getOrDefault("TERM", "not set")));
        findings.add(colours());
        findings.add(characters());
        findings.add(links());
        try (Tty tty = Tty.open().orElse(null)) {
            if (tty == null) {
                findings.add(new Finding(
                        "keys",
                        Status.ABSENT,
                        "can't be read one by one, because the input is not a terminal; watch reads lines then"));
            } else {
                findings.add(size(tty.terminal().getSize()));
                findings.add(keys(tty));
            }
        }
        return findings;
    }

    private static Finding size(Size size) {
        String text = size.getColumns() + " columns, " + size.getRows() + " rows";
        return size.getColumns() < FEW_COLUMNS || size.getRows() < FEW_ROWS
                ? new Finding(
                        "size",
                        Status.ABSENT,
                        text + "; with " + FEW_COLUMNS + " and " + FEW_ROWS + " or more there is room for everything")
                : new Finding("size", Status.HOLDS, text);
    }

    private Finding colours() {
        if (console.style() == Style.COLOUR) {
            return new Finding("colours", Status.HOLDS, "the eight basic ones are used; NO_COLOR=1 turns them off");
        }
        String why = environment.containsKey("NO_COLOR") ? "NO_COLOR is set" : "this is how the terminal is asked for";
        return new Finding("colours", Status.ABSENT, "none, because " + why + "; nothing depends on them alone");
    }

    private Finding characters() {
        return console.canvas().glyphs() == Glyphs.UNICODE
                ? new Finding("characters", Status.HOLDS, "all of Unicode")
                : new Finding(
                        "characters",
                        Status.ABSENT,
                        "ASCII only; if your terminal can show more, set LC_ALL to a UTF-8 locale, such as C.UTF-8");
    }

    private Finding links() {
        return LinkSupport.isKnown(environment)
                ? new Finding("links", Status.HOLDS, "places such as FibIter.java:12 can be clicked")
                : new Finding(
                        "links",
                        Status.ABSENT,
                        "none: the terminal is not known to have them; set FORCE_HYPERLINK=1 if it does");
    }

    /** Sets the terminal's mode as watch and play do, checks it, and restores it. */
    private static Finding keys(Tty tty) {
        Attributes before = tty.terminal().getAttributes();
        tty.cbreak();
        boolean isSet = !tty.terminal().getAttributes().getLocalFlag(LocalFlag.ICANON)
                && !tty.terminal().getAttributes().getLocalFlag(LocalFlag.ECHO);
        tty.restore();
        boolean isBack = same(before, tty.terminal().getAttributes());
        if (isSet && isBack) {
            return new Finding("keys", Status.HOLDS, "can be read one by one, and the terminal is restored");
        }
        return new Finding(
                "keys",
                Status.BROKEN,
                (isSet ? "the terminal's mode can't be restored" : "can't be read one by one")
                        + "; use --plain with watch, and type reset to mend the terminal");
    }

    private static boolean same(Attributes one, Attributes other) {
        return one.getLocalFlags().equals(other.getLocalFlags())
                && one.getInputFlags().equals(other.getInputFlags())
                && one.getOutputFlags().equals(other.getOutputFlags());
    }
}
