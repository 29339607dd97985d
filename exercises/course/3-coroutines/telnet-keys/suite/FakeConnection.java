import dev.yieldlings.trace.source.Noted;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A connection in memory that notes all that is done to it. */
final class FakeConnection implements Connection {
    final int[] bytes;
    final List<Integer> written = new ArrayList<>();
    final List<String> tooLate = new ArrayList<>();
    int reads;
    private IOException failure;
    private IOException writeFailure;
    boolean isClosed;

    FakeConnection(int... bytes) {
        this.bytes = bytes;
    }

    /** Fails once the bytes have been read. */
    FakeConnection failing(IOException thrown) {
        this.failure = thrown;
        return this;
    }

    FakeConnection failingToWrite(IOException thrown) {
        this.writeFailure = thrown;
        return this;
    }

    @Override
    public int read() throws IOException {
        failIfClosed("read()");
        int place = reads++;
        if (place < bytes.length) {
            Noted.event("read() gives " + bytes[place]);
            return bytes[place];
        }
        if (failure != null) {
            Noted.event("read() fails");
            throw failure;
        }
        Noted.event("read() gives -1");
        return -1;
    }

    @Override
    public void write(byte[] sent) throws IOException {
        failIfClosed("write()");
        if (writeFailure != null) {
            throw writeFailure;
        }
        List<Integer> numbers = new ArrayList<>();
        for (byte b : sent) {
            numbers.add(b & 255);
        }
        written.addAll(numbers);
        Noted.event("write(" + numbers + ")");
    }

    @Override
    public void shutdown() throws IOException {
        failIfClosed("shutdown()");
        Noted.event("shutdown()");
    }

    @Override
    public void close() {
        if (!isClosed) {
            Noted.event("close()");
        }
        isClosed = true;
    }

    private void failIfClosed(String call) throws IOException {
        if (isClosed) {
            tooLate.add(call);
            throw new IOException("closed");
        }
    }
}
