package dev.yieldlings.worker.load;

import java.util.Map;

/**
 * Defines the classes of a suite, which can use the submission's classes and the worker's.
 *
 * <p>The suite's own classes come first, then the worker's, then the submission's, so that a submission can't replace a
 * class that judges it.
 */
public final class SuiteLoader extends InMemoryLoader {
    /** The loader's name, by which stack traces recognise frames of a suite. */
    public static final String NAME = "suite";

    private final SubmissionLoader submission;

    /**
     * Creates a loader.
     *
     * @param classes the suite's class files, by binary name, and resources, by their path after a slash
     * @param submission the loader of the submission's classes
     */
    public SuiteLoader(Map<String, byte[]> classes, SubmissionLoader submission) {
        super(NAME, Map.copyOf(classes), SuiteLoader.class.getClassLoader());
        this.submission = submission;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            byte[] bytes = bytes(name);
            return bytes == null ? super.loadClass(name, resolve) : defineClass(name, bytes, 0, bytes.length);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        return submission.loadClass(name);
    }
}
