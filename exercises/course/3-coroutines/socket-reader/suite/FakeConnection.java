import dev.yieldlings.trace.source.Noted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A connection in memory that notes all that is done to it; closing it again is nothing, as Closeable has it. */
final class FakeConnection implements Connection {
    private final int[] bytes;
    final List<String> calls = new ArrayList<>();
    final IOException tooLate = new IOException("closed");
    private int place;
    private IOException failure;
    private boolean isShutdownBroken;
    boolean isClosed;

    FakeConnection(int... bytes) {
        this.bytes = bytes;
    }

    /** Fails once the bytes have been read. */
    FakeConnection failingToRead(IOException thrown) {
        this.failure = thrown;
        return this;
    }

    FakeConnection failingToShutDown() {
        this.isShutdownBroken = true;
        return this;
    }

    /** What was done but reading. */
    List<String> goodbye() {
        return calls.stream().filter(call -> !call.startsWith("read() ")).toList();
    }

    @Override
    public int read() throws IOException {
        failIfClosed("read()");
        if (place < bytes.length) {
            note("read() gives " + bytes[place]);
            return bytes[place++];
        }
        if (failure != null) {
            note("read() fails");
            throw failure;
        }
        note("read() gives -1");
        return -1;
    }

    @Override
    public void write(byte[] sent) throws IOException {
        failIfClosed("write()");
        note("write()");
    }

    @Override
    public void shutdown() throws IOException {
        failIfClosed("shutdown()");
        if (isShutdownBroken) {
            note("shutdown() fails");
            throw new IOException("not connected any more");
        }
        note("shutdown()");
    }

    @Override
    public void close() {
        if (!isClosed) {
            note("close()");
        }
        isClosed = true;
    }

    private void failIfClosed(String call) throws IOException {
        if (isClosed) {
            note(call + " after close()");
            throw tooLate;
        }
    }

    private void note(String call) {
        calls.add(call);
        Noted.event(call);
    }
}
