package dev.yieldlings.worker.run;

import dev.yieldlings.trace.outcome.Addresses;
import dev.yieldlings.trace.recording.Printout;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps a learner's output up to a limit, and drops the rest without cost. */
final class OutputCapture extends OutputStream implements Printout {
    private final byte[] kept;
    private int size;
    private boolean truncated;

    /**
     * Creates an empty capture.
     *
     * @param limit the most bytes to keep
     */
    OutputCapture(int limit) {
        this.kept = new byte[limit];
    }

    /** Returns a new stream into this capture, to replace {@code System.out} and {@code System.err}. */
    PrintStream stream() {
        return new CappedStream(this);
    }

    @Override
    public synchronized void write(int b) {
        if (size == kept.length) {
            truncated = true;
        } else {
            kept[size++] = (byte) b;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        int fits = Math.min(length, kept.length - size);
        System.arraycopy(bytes, offset, kept, size, fits);
        size += fits;
        truncated |= fits < length;
    }

    /** Returns whether the capture is full. If it is, counts the text that the caller is about to print as dropped. */
    synchronized boolean full() {
        boolean full = size == kept.length;
        truncated |= full;
        return full;
    }

    @Override
    public synchronized int mark() {
        return size;
    }

    @Override
    public synchronized List<String> linesSince(int mark) {
        return mark == size ? List.of() : textSince(mark).lines().toList();
    }

    /** Returns the text since a mark, without a last character that the limit has cut. */
    synchronized String textSince(int mark) {
        ByteBuffer bytes = ByteBuffer.wrap(kept, mark, size - mark);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(bytes, text, !truncated);
        return Addresses.without(text.flip().toString());
    }

    /** Returns whether output was dropped since the last call of this method. */
    synchronized boolean takeTruncated() {
        boolean was = truncated;
        truncated = false;
        return was;
    }
}
