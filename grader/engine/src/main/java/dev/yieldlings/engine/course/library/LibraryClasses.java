package dev.yieldlings.engine.course.library;

import dev.yieldlings.worker.load.InMemoryLoader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Reads the content of the jars that suites use. It is sent to the worker with the suite, because a worker can't read
 * the course's files.
 */
public final class LibraryClasses {
    private static final String CLASS = ".class";
    private static final String META = "META-INF/";
    private static final String SERVICES = META + "services/";

    private LibraryClasses() {}

    /**
     * Returns the classes of all jars by binary name, and their resources by path, with a slash before it. If two jars
     * have an entry of the same name, the first one is used; files in {@code META-INF/services} are joined.
     *
     * @throws IOException if a jar can't be read; the message names it
     */
    public static Map<String, byte[]> of(List<Path> jars) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile(), true, JarFile.OPEN_READ, Runtime.version())) {
                read(jar, classes);
            } catch (IOException e) {
                throw new IOException("The library " + path + " can't be read: " + e.getMessage(), e);
            }
        }
        return classes;
    }

    /** Joins two service files. */
    private static byte[] both(byte[] one, byte[] other) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(one);
        both.write('\n');
        both.writeBytes(other);
        return both.toByteArray();
    }

    private static void read(JarFile jar, Map<String, byte[]> classes) throws IOException {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            boolean isService = name.startsWith(SERVICES);
            boolean isForBuilds = name.startsWith(META) && !isService;
            if (entry.isDirectory() || isForBuilds || name.endsWith("module-info.class")) {
                continue;
            }
            byte[] bytes = jar.getInputStream(jar.getJarEntry(name)).readAllBytes();
            if (name.endsWith(CLASS)) {
                classes.putIfAbsent(
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes);
            } else {
                classes.merge(
                        InMemoryLoader.RESOURCE + name, bytes, isService ? LibraryClasses::both : (one, _) -> one);
            }
        }
    }
}
