package dev.yieldlings.worker.load;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Defines classes and finds resources from byte arrays in memory. It doesn't count steps. */
public class InMemoryLoader extends ClassLoader {
    /** The prefix of a resource's path in the map, which no class name can start with. */
    public static final String RESOURCE = "/";

    private final Map<String, byte[]> classes;

    /**
     * Creates a loader.
     *
     * @param name the loader's name
     * @param classes the class files, by binary name, and the resources, by {@link #RESOURCE} and their path; not
     *     copied, so that classes can be added later
     * @param parent the loader that is searched first
     */
    public InMemoryLoader(String name, Map<String, byte[]> classes, ClassLoader parent) {
        super(name, parent);
        this.classes = classes;
    }

    /** Returns the bytes of a class file or resource, or null if there is none of that name. */
    final byte @Nullable [] bytes(String name) {
        return classes.get(name);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = bytes(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, bytes, 0, bytes.length);
    }

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] bytes = bytes(RESOURCE + name);
        return bytes == null ? null : MemoryResource.url(name, bytes);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }
}
