package dev.yieldlings.engine.compile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/** A file manager that keeps the compiled class files in memory. */
final class ClassFiles extends ForwardingJavaFileManager<JavaFileManager> {
    /** A thousand times the size of a solution's class files. A few lines of nested constants may take more. */
    private static final int MOST_BYTES = 4 << 20;

    private final Map<String, byte[]> ready;
    private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();
    private int size;

    /**
     * Creates a file manager.
     *
     * @param libraries finds the classes of the JDK and the class path
     * @param ready more class files for the class path, by binary name
     */
    ClassFiles(JavaFileManager libraries, Map<String, byte[]> ready) {
        super(libraries);
        this.ready = ready;
    }

    @Override
    public Iterable<JavaFileObject> list(
            Location location, String packageName, Set<JavaFileObject.Kind> kinds, boolean recurse) throws IOException {
        Iterable<JavaFileObject> libraries = super.list(location, packageName, kinds, recurse);
        if (location != StandardLocation.CLASS_PATH || ready.isEmpty()) {
            return libraries;
        }
        List<JavaFileObject> all = new ArrayList<>();
        libraries.forEach(all::add);
        ready.forEach((name, bytes) -> {
            if (name.startsWith(packageName + ".") && name.indexOf('.', packageName.length() + 1) < 0) {
                all.add(new ReadyClass(name, bytes));
            }
        });
        return all;
    }

    @Override
    public String inferBinaryName(Location location, JavaFileObject file) {
        return file instanceof ReadyClass type ? type.name : super.inferBinaryName(location, file);
    }

    private static final class ReadyClass extends SimpleJavaFileObject {
        private final String name;
        private final byte[] bytes;

        ReadyClass(String name, byte[] bytes) {
            super(uri(name), Kind.CLASS);
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public InputStream openInputStream() {
            return new ByteArrayInputStream(bytes);
        }
    }

    private static URI uri(String className) {
        return URI.create("class:///" + className.replace('.', '/') + ".class");
    }

    /** Returns the class files written since the last call, by binary name, and forgets them. */
    Map<String, byte[]> take() {
        Map<String, byte[]> classes = new TreeMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        written.clear();
        size = 0;
        return classes;
    }

    /** Returns whether the class files written since the last {@link #take} exceed the limit. */
    boolean isFull() {
        return size > MOST_BYTES;
    }

    /** Throws an exception on a write that exceeds the limit for all class files together. */
    private final class Bounded extends ByteArrayOutputStream {
        @Override
        public synchronized void write(int b) {
            make(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            make(length);
            super.write(bytes, offset, length);
        }

        private void make(int length) {
            size += length;
            if (isFull()) {
                throw new IllegalStateException("the class files take more than " + MOST_BYTES + " bytes");
            }
        }
    }

    @Override
    public JavaFileObject getJavaFileForOutput(
            Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(uri(className), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new Bounded();
                written.put(className, bytes);
                return bytes;
            }
        };
    }
}
