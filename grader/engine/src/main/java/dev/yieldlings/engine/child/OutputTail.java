package dev.yieldlings.engine.child;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Reads a stream to its end in a thread, so that its writer never blocks, and keeps the last 8 KB. */
final class OutputTail {
    private static final int KEPT = 8 << 10;
    private static final int MILLIS_TO_THE_END = 2_000;

    private final Thread reader;
    private byte[] kept = new byte[0];

    private OutputTail(InputStream in) {
        this.reader = Thread.ofPlatform().name("child-errors").daemon().unstarted(() -> read(in));
    }

    static OutputTail of(InputStream in) {
        OutputTail words = new OutputTail(in);
        words.reader.start();
        return words;
    }

    private void read(InputStream in) {
        byte[] buffer = new byte[KEPT];
        try (in) {
            for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                keep(buffer, count);
            }
        } catch (IOException e) {
            // The stream was closed; keep what was read.
        }
    }

    private synchronized void keep(byte[] bytes, int count) {
        byte[] all = Arrays.copyOf(kept, kept.length + count);
        System.arraycopy(bytes, 0, all, kept.length, count);
        kept = Arrays.copyOfRange(all, Math.max(0, all.length - KEPT), all.length);
    }

    /** Returns the kept text. Waits up to two seconds for the end of the stream, so the writer should have ended. */
    String text() {
        try {
            reader.join(MILLIS_TO_THE_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        synchronized (this) {
            return new String(kept, StandardCharsets.UTF_8).strip();
        }
    }
}
