package dev.yieldlings.engine.rename;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.HashMap;
import java.util.Map;

/** Entries appended to a class file's constant pool. */
final class PoolAddition {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();
    private int end;

    /**
     * @param end the size of the pool, which is the first free index
     */
    PoolAddition(int end) {
        this.end = end;
    }

    /** Returns the index of a text; adds it at the first call. */
    int text(String text) throws IOException {
        Integer known = texts.get(text);
        if (known != null) {
            return known;
        }
        out.writeByte(PoolEntry.TAG_UTF8);
        out.writeUTF(text);
        texts.put(text, end);
        return end++;
    }

    /** Adds a string constant and returns its index. */
    int string(String text) throws IOException {
        int index = text(text);
        out.writeByte(PoolEntry.TAG_STRING);
        out.writeShort(index);
        return end++;
    }

    /** Returns the size of the pool including these entries. */
    int end() {
        return end;
    }

    void writeTo(OutputStream all) throws IOException {
        bytes.writeTo(all);
    }
}
