package dev.yieldlings.worker.run;

import java.io.InputStream;
import java.io.PrintStream;

/** The standard streams of the process while a learner's code runs: what it prints is kept, and it reads nothing. */
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
     * Puts the streams in place until this is closed.
     *
     * @param limit how many bytes of what is printed are kept
     */
    static CapturedStreams begin(int limit) {
        CapturedStreams streams = new CapturedStreams(limit);
        System.setOut(streams.captured);
        System.setErr(streams.captured);
        System.setIn(streams.nothing);
        return streams;
    }

    /** What is printed. */
    OutputCapture capture() {
        return capture;
    }

    /** Whether they have not been replaced. */
    boolean untouched() {
        return captured.equals(System.out) && captured.equals(System.err) && nothing.equals(System.in);
    }

    @Override
    public void close() {
        // Not the next job's: an interrupt that nobody has taken.
        Thread.interrupted();
        System.setOut(out);
        System.setErr(err);
        System.setIn(in);
    }
}
