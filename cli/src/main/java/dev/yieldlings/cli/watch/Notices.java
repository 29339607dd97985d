package dev.yieldlings.cli.watch;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Collects messages that would otherwise be printed to stderr, so that the watch can show them in its own place. */
final class Notices {
    private final StringWriter text = new StringWriter();

    /** Returns a writer that adds to the collected messages. */
    PrintWriter writer() {
        return new PrintWriter(text, true);
    }

    /** Returns the messages since the last call as one line, or an empty string if there were none. */
    String take() {
        String taken = text.toString().strip().replaceAll("\\R", " ");
        text.getBuffer().setLength(0);
        return taken;
    }
}
