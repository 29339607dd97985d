import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** The line to a guest, whose bytes the suite types. */
final class GuestLine implements Connection {
    private static final String NEGOTIATION = "\u00ff\u00fd\"\u00ff\u00fb\u0001";

    private final Deque<Integer> bytes = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private boolean closed;
    RuntimeException readFails;

    void types(String typed) {
        typed.chars().forEach(bytes::add);
    }

    void hangUp() {
        bytes.add(-1);
    }

    int left() {
        return bytes.size();
    }

    String state() {
        return closed ? "closed" : "open";
    }

    String takeText() {
        String taken = text.toString().replace(NEGOTIATION, "");
        text.setLength(0);
        return taken;
    }

    @Override
    public int read() throws IOException {
        if (closed) {
            throw new IOException("the connection is closed");
        }
        if (readFails != null) {
            throw readFails;
        }
        if (bytes.isEmpty()) {
            throw new IllegalStateException("the guest has sent nothing, so this read would wait");
        }
        return bytes.remove();
    }

    @Override
    public void write(byte[] written) throws IOException {
        if (closed) {
            throw new IOException("the connection is closed");
        }
        text.append(new String(written, StandardCharsets.ISO_8859_1));
    }

    @Override
    public void shutdown() throws IOException {
        if (closed) {
            throw new IOException("the connection is closed");
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
