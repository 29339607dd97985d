package dev.yieldlings.engine.rename;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.classfile.constantpool.PoolEntry;
import java.util.HashMap;
import java.util.Map;

/** What is put after a class file's constant pool. */
final class PoolAddition {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);
    private final Map<String, Integer> texts = new HashMap<>();
    private int end;

    /**
     * @param end the size of the pool, which is the first index that is free
     */
    PoolAddition(int end) {
        this.end = end;
    }

    /** The index of a text. */
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

    /** The index of a new string constant. */
    int string(String text) throws IOException {
        int index = text(text);
        out.writeByte(PoolEntry.TAG_STRING);
        out.writeShort(index);
        return end++;
    }

    /** The size of the pool with all of this. */
    int end() {
        return end;
    }

    void writeTo(OutputStream all) throws IOException {
        bytes.writeTo(all);
    }
}
