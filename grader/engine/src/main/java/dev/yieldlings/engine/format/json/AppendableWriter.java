package dev.yieldlings.engine.format.json;

import java.io.IOException;
import java.io.Writer;
import java.nio.CharBuffer;

/** A writer to an {@link Appendable}. Closing the writer does not close the appendable. */
final class AppendableWriter extends Writer {
    private final Appendable out;

    AppendableWriter(Appendable out) {
        this.out = out;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        out.append(CharBuffer.wrap(text, from, length));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
