package dev.yieldlings.engine.course.junit;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** Reads the classes of jars that suites use: a worker sees no file of a course, so they travel with the suite. */
public final class LibraryClasses {
    private static final String CLASS = ".class";

    private LibraryClasses() {}

    /**
     * The classes of all jars, by binary name; those of the first jar count where two have one name.
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

    private static void read(JarFile jar, Map<String, byte[]> classes) throws IOException {
        Enumeration<JarEntry> entries = jar.entries();
        while (entries.hasMoreElements()) {
            JarEntry entry = entries.nextElement();
            String name = entry.getName();
            if (name.endsWith(CLASS) && !name.startsWith("META-INF/") && !name.endsWith("module-info.class")) {
                byte[] bytes = jar.getInputStream(jar.getJarEntry(name)).readAllBytes();
                classes.putIfAbsent(
                        name.substring(0, name.length() - CLASS.length()).replace('/', '.'), bytes);
            }
        }
    }
}
