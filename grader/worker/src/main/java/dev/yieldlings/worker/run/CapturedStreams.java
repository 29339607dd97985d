package dev.yieldlings.worker.run;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Replaces the process's standard streams while a learner's code runs: its output is captured, and its input is empty.
 */
final class CapturedStreams implements AutoCloseable {
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;
    private final InputStream in = System.in;
    private final OutputCapture capture;
    private final PrintStream captured;
    private final InputStream nothing = InputStream.nullInputStream();

    private CapturedStreams(int limit) {
        this.capture = new OutputCapture(limit);
        this.captured = capture.stream();
    }

    /**
     * Replaces the streams until the result is closed.
     *
     * @param limit the most bytes of output to keep
     */
    static CapturedStreams begin(int limit) {
        CapturedStreams streams = new CapturedStreams(limit);
        System.setOut(streams.captured);
        System.setErr(streams.captured);
        System.setIn(streams.nothing);
        return streams;
    }

    /** Returns the captured output. */
    OutputCapture capture() {
        return capture;
    }

    /** Returns whether the learner's code has left the streams in place. */
    boolean untouched() {
        return captured.equals(System.out) && captured.equals(System.err) && nothing.equals(System.in);
    }

    @Override
    public void close() {
        // Clears a pending interrupt, which the next job must not see.
        Thread.interrupted();
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }
}
