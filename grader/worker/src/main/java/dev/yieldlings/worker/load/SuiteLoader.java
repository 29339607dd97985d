package dev.yieldlings.worker.load;

import java.util.Map;

/**
 * Defines the classes of a suite, which see the submission's classes and the worker's.
 *
 * <p>The suite's own classes come first, then the worker's, then the submission's: a submission can't put a class of
 * its own in the place of one that judges it.
 */
public final class SuiteLoader extends InMemoryLoader {
    /** The name of the loader, which marks the frames of a suite. */
    public static final String NAME = "suite";

    private final SubmissionLoader submission;

    /**
     * Makes a loader over a submission's.
     *
     * @param classes the class files, by binary name; resources, by their path after a slash
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
