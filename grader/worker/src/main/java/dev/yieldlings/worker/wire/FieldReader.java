package dev.yieldlings.worker.wire;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the fields of messages. It checks each count and tag, because a worker may send any bytes. */
final class FieldReader {
    private final ByteBuffer in;

    FieldReader(ByteBuffer in) {
        this.in = in;
    }

    /** Reads one item. */
    interface Item<T> {
        T read() throws FrameException;
    }

    <T> List<T> list(Item<T> item) throws FrameException {
        int size = size();
        List<T> items = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            items.add(item.read());
        }
        return items;
    }

    Map<String, byte[]> classes() throws FrameException {
        int size = size();
        Map<String, byte[]> classes = new HashMap<>();
        for (int i = 0; i < size; i++) {
            classes.put(string(), bytes());
        }
        return classes;
    }

    List<String> strings() throws FrameException {
        return list(this::string);
    }

    String string() throws FrameException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte[] bytes() throws FrameException {
        byte[] bytes = new byte[size()];
        in.get(bytes);
        return bytes;
    }

    /**
     * Reads a count of items. Each item takes at least one byte, so a count beyond the remaining bytes is rejected
     * before memory is allocated for it.
     */
    int size() throws FrameException {
        int size = in.getInt();
        if (size < 0 || size > in.remaining()) {
            throw new FrameException("a frame announced " + size + " items");
        }
        return size;
    }

    boolean bool() {
        return in.get() != 0;
    }

    <E> E constant(E[] constants) throws FrameException {
        return constants[tag(constants.length)];
    }

    /** Reads one byte, an unsigned number below a limit. */
    int tag(int limit) throws FrameException {
        int tag = in.get() & 0xFF;
        if (tag >= limit) {
            throw new FrameException("a frame holds an unknown tag");
        }
        return tag;
    }

    int integer() {
        return in.getInt();
    }

    long number() {
        return in.getLong();
    }
}
