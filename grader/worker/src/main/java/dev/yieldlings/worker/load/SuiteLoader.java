package dev.yieldlings.worker.load;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Defines the classes of a suite, which see the submission's classes and the worker's.
 *
 * <p>The suite's own classes come first, then the worker's, then the submission's: a submission can't put a class of
 * its own in the place of one that judges it.
 */
public final class SuiteLoader extends ClassLoader {
    /** The name of the loader, which marks the frames of a suite. */
    public static final String NAME = "suite";

    /** What stands before a resource's path, so that no class has that name. */
    public static final String RESOURCE = "/";

    private final Map<String, byte[]> classes;
    private final SubmissionLoader submission;

    /**
     * Makes a loader over a submission's.
     *
     * @param classes the class files, by binary name; resources, by their path after a slash
     */
    public SuiteLoader(Map<String, byte[]> classes, SubmissionLoader submission) {
        super(NAME, SuiteLoader.class.getClassLoader());
        this.classes = Map.copyOf(classes);
        this.submission = submission;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = classes.get(name);
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }

    @Override
    protected @Nullable URL findResource(String name) {
        byte[] bytes = classes.get(RESOURCE + name);
        return bytes == null ? null : MemoryResource.url(name, bytes);
    }

    @Override
    protected Enumeration<URL> findResources(String name) {
        URL found = findResource(name);
        return Collections.enumeration(found == null ? List.of() : List.of(found));
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return submission.loadClass(name);
    }
}
