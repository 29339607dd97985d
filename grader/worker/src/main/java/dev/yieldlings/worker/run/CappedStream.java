package dev.yieldlings.worker.run;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The stream that replaces a standard stream. It skips the encoding of text that its full capture would drop, and stays
 * open if the learner's code closes it.
 */
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

    /**
     * Prints a line unless it is one of the grader's frames: {@link Throwable#printStackTrace()} prints each line by
     * this method.
     */
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
