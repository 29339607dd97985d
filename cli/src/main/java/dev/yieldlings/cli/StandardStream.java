package dev.yieldlings.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A standard stream that records whether a write failed. A PrintWriter on top of it hides the reason. */
final class StandardStream extends OutputStream {
    private final FileOutputStream stream;
    private volatile Optional<IOException> loss = Optional.empty();

    StandardStream(FileDescriptor descriptor) {
        this.stream = new FileOutputStream(descriptor);
    }

    /** The first failure of a write; empty if all writes succeeded. */
    Optional<IOException> loss() {
        return loss;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            stream.write(bytes, offset, length);
        } catch (IOException e) {
            loss = loss.or(() -> Optional.of(e));
            throw e;
        }
    }
}
