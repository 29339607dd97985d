package dev.yieldlings.worker.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A stream that spends no time on text which its capture would drop, and that stays open: it is not the learner's. */
final class CappedStream extends PrintStream {
    private final OutputCapture capture;
    private final HiddenFrames frames = new HiddenFrames();

    CappedStream(OutputCapture capture) {
        super(capture, true, StandardCharsets.UTF_8);
        this.capture = capture;
    }

    @Override
    public void print(@Nullable String text) {
        if (!capture.full()) {
            super.print(text);
        }
    }

    @Override
    public void println(@Nullable String text) {
        if (!capture.full()) {
            super.println(text);
        }
    }

    /** What a stack trace is printed by, line by line: of its frames the grader's own are left out. */
    @Override
    public void println(@Nullable Object line) {
        if (!frames.hides(String.valueOf(line))) {
            super.println(line);
        }
    }

    @Override
    public void print(char[] text) {
        if (!capture.full()) {
            super.print(text);
        }
    }

    @Override
    public void println() {
        if (!capture.full()) {
            super.println();
        }
    }

    @Override
    public void close() {
        flush();
    }
}
