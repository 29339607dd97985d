package dev.yieldlings.worker.wire;

import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Writes the fields of messages in the format that {@link FieldReader} reads. */
final class FieldWriter {
    /** Writes one item. */
    interface Item<T> {
        void write(T item) throws IOException;
    }

    private final DataOutputStream out;

    FieldWriter(DataOutputStream out) {
        this.out = out;
    }

    @SuppressWarnings("EnumOrdinal") // both ends of the channel run the same jar
    void constant(Enum<?> constant) throws IOException {
        out.writeByte(constant.ordinal());
    }

    void classes(Map<String, byte[]> classes) throws IOException {
        out.writeInt(classes.size());
        for (Map.Entry<String, byte[]> entry : new TreeMap<>(classes).entrySet()) {
            string(entry.getKey());
            bytes(entry.getValue());
        }
    }

    void strings(List<String> strings) throws IOException {
        out.writeInt(strings.size());
        for (String string : strings) {
            string(string);
        }
    }

    void string(String string) throws IOException {
        bytes(string.getBytes(StandardCharsets.UTF_8));
    }

    private void bytes(byte[] bytes) throws IOException {
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    /** Writes the number of items, then the items. */
    <T> void list(List<T> items, Item<? super T> writer) throws IOException {
        out.writeInt(items.size());
        for (T item : items) {
            writer.write(item);
        }
    }

    /** Writes whether there is an item, then the item. */
    <T> void optional(Optional<T> item, Item<? super T> writer) throws IOException {
        out.writeBoolean(item.isPresent());
        if (item.isPresent()) {
            writer.write(item.get());
        }
    }
}
