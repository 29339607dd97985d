package dev.yieldlings.engine.rename;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.ConstantPool;
import java.lang.classfile.constantpool.MethodHandleEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.ByteBuffer;
import java.util.function.UnaryOperator;

/**
 * Renames classes in a class file by changing only its constant pool, because everything else refers to the pool by
 * index.
 *
 * <p>A class name and a string constant may share one text in the pool. Each gets a text of its own, and only the class
 * name is renamed.
 */
public final class ClassRenaming {
    private final ByteBuffer in;
    private final ConstantPool pool;
    private final UnaryOperator<String> rename;
    private final PoolAddition added;

    private ClassRenaming(byte[] bytes, UnaryOperator<String> rename) {
        this.in = ByteBuffer.wrap(bytes.clone());
        this.pool = ClassFile.of().parse(bytes).constantPool();
        this.rename = rename;
        this.added = new PoolAddition(pool.size());
    }

    /**
     * Returns the class file with its classes renamed.
     *
     * @param bytes a class file
     * @param rename maps an internal name to the new one, or to itself to keep it
     */
    public static byte[] rename(byte[] bytes, UnaryOperator<String> rename) {
        try {
            return new ClassRenaming(bytes, rename).renamed();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] renamed() throws IOException {
        in.position(10);
        ByteArrayOutputStream entries = new ByteArrayOutputStream();
        for (PoolEntry entry : pool) {
            copy(entry, new DataOutputStream(entries));
        }
        int rest = in.position();
        renameInBootstrapMethods();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(all);
        out.write(in.array(), 0, 8);
        out.writeShort(added.end());
        entries.writeTo(out);
        added.writeTo(out);
        out.write(in.array(), rest, in.capacity() - rest);
        return all.toByteArray();
    }

    private void copy(PoolEntry entry, DataOutputStream out) throws IOException {
        int start = in.position();
        int size = 1
                + switch (in.get()) {
                    case PoolEntry.TAG_UTF8 -> 2 + Short.toUnsignedInt(in.getShort());
                    case PoolEntry.TAG_CLASS,
                            PoolEntry.TAG_STRING,
                            PoolEntry.TAG_METHOD_TYPE,
                            PoolEntry.TAG_MODULE,
                            PoolEntry.TAG_PACKAGE -> 2;
                    case PoolEntry.TAG_METHOD_HANDLE -> 3;
                    case PoolEntry.TAG_LONG, PoolEntry.TAG_DOUBLE -> 8;
                    default -> 4;
                };
        switch (entry) {
            case Utf8Entry text -> {
                out.writeByte(PoolEntry.TAG_UTF8);
                out.writeUTF(TypeTexts.rename(text.stringValue(), rename));
            }
            case ClassEntry type -> {
                out.writeByte(PoolEntry.TAG_CLASS);
                out.writeShort(added.text(rename(type.asInternalName())));
            }
            case StringEntry string -> {
                out.writeByte(PoolEntry.TAG_STRING);
                out.writeShort(added.text(string.stringValue()));
            }
            case PoolEntry _ -> out.write(in.array(), start, size);
        }
        in.position(start + size);
    }

    /** The pool names an array class by its descriptor. */
    private String rename(String internalName) {
        return internalName.startsWith("[") ? TypeTexts.rename(internalName, rename) : rename.apply(internalName);
    }

    /** A switch over constants of several enum types names the classes in strings, as arguments of ClassDesc.of. */
    private void renameInBootstrapMethods() throws IOException {
        skip(6);
        skip(2 * count());
        for (int membersOfAKind = 0; membersOfAKind < 2; membersOfAKind++) {
            for (int left = count(); left > 0; left--) {
                skip(6);
                for (int attributes = count(); attributes > 0; attributes--) {
                    skip(2);
                    skip(in.getInt());
                }
            }
        }
        for (int attributes = count(); attributes > 0; attributes--) {
            String name = pool.entryByIndex(count(), Utf8Entry.class).stringValue();
            int end = in.getInt() + in.position();
            if (name.equals("BootstrapMethods")) {
                for (int methods = count(); methods > 0; methods--) {
                    skip(2);
                    renameArguments(count());
                }
            }
            in.position(end);
        }
    }

    private void renameArguments(int count) throws IOException {
        int first = in.position();
        if (count == 2
                && pool.entryByIndex(in.getShort(first) & 0xFFFF) instanceof MethodHandleEntry handle
                && handle.reference().owner().asInternalName().equals("java/lang/constant/ClassDesc")
                && pool.entryByIndex(in.getShort(first + 2) & 0xFFFF) instanceof StringEntry name) {
            String renamed = rename(name.stringValue().replace('.', '/')).replace('/', '.');
            in.putShort(first + 2, (short) added.string(renamed));
        }
        skip(2 * count);
    }

    private int count() {
        return Short.toUnsignedInt(in.getShort());
    }

    private void skip(int bytes) {
        in.position(in.position() + bytes);
    }
}
