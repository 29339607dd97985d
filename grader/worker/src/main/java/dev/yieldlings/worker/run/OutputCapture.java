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

/** Keeps what a learner's code prints, up to a limit; what goes beyond it is dropped at no cost. */
final class OutputCapture extends OutputStream implements Printout {
    private final byte[] kept;
    private int size;
    private boolean truncated;

    /**
     * @param limit how many bytes are kept
     */
    OutputCapture(int limit) {
        this.kept = new byte[limit];
    }

    /** A stream to put in the place of {@code System.out} and {@code System.err}. */
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

    /** Whether nothing more can be kept; what is printed from now on counts as dropped. */
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

    /** The text since a mark; a character that the limit cut in two is left out. */
    synchronized String textSince(int mark) {
        ByteBuffer bytes = ByteBuffer.wrap(kept, mark, size - mark);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .decode(bytes, text, !truncated);
        return Addresses.without(text.flip().toString());
    }

    /** Whether anything was dropped since the last time that this was asked. */
    synchronized boolean takeTruncated() {
        boolean was = truncated;
        truncated = false;
        return was;
    }
}
