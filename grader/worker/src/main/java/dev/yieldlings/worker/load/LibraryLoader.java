package dev.yieldlings.worker.load;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of the libraries that a submission may use. They are the course's, so their steps are not counted,
 * as those of the JDK aren't; each job has its own, so that nothing is left in them for the next one.
 */
public final class LibraryLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /**
     * Makes a loader.
     *
     * @param classes the class files, by binary name; resources, by their path after a slash; looked up as they are asked
     *     for
     * @param parent what the libraries see beside each other
     */
    public LibraryLoader(Map<String, byte[]> classes, ClassLoader parent) {
        super("library", parent);
        this.classes = classes;
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] bytes = classes.get(SuiteLoader.RESOURCE + name);
        return bytes == null ? null : MemoryResource.url(name, bytes);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }
}
