package dev.yieldlings.worker.prompt;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Keeps the beginning of the output after a mark, while the output also goes to its target. */
final class Echo {
    private static final int MOST = 16 << 10;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

    /** Returns a stream that prints to the target. */
    PrintStream stream(OutputStream target) {
        return new PrintStream(new Through(target), true, StandardCharsets.UTF_8);
    }

    synchronized void mark() {
        kept.reset();
    }

    synchronized List<String> linesSinceMark() {
        return kept.size() == 0
                ? List.of()
                : kept.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private synchronized void keep(byte[] bytes, int offset, int length) {
        kept.write(bytes, offset, Math.clamp(MOST - kept.size(), 0, length));
    }

    private final class Through extends FilterOutputStream {
        Through(OutputStream target) {
            super(target);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            keep(bytes, offset, length);
            out.write(bytes, offset, length);
        }
    }
}
