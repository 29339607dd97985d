package dev.yieldlings.cli.watch;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Collects what would be printed beside what was asked for, so that it can be shown in its place. */
final class Notices {
    private final StringWriter text = new StringWriter();

    /** Where it is to be printed. */
    PrintWriter writer() {
        return new PrintWriter(text, true);
    }

    /** What has come together since the last time, as one line; empty if nothing has. */
    String take() {
        String taken = text.toString().strip().replaceAll("\\R", " ");
        text.getBuffer().setLength(0);
        return taken;
    }
}
