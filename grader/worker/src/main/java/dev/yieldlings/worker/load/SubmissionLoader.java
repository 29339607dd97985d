package dev.yieldlings.worker.load;

import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.worker.inspect.YieldSites;
import dev.yieldlings.worker.meter.Metering;
import java.util.HashMap;
import java.util.Map;

/** Defines the classes of one submission and meters each of them when it is loaded. */
public final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** The class files of the submission and its libraries, to which its code may refer. */
    private final Map<String, byte[]> types;

    private final Metering metering;
    private final boolean inspected;

    /** Creates a loader for these class files, by binary name, without libraries. */
    public SubmissionLoader(Map<String, byte[]> classes) {
        this(classes, Map.of(), false, false);
    }

    /**
     * Creates a loader for these class files, by binary name.
     *
     * @param libraries the class files and resources of the libraries that the submission may use
     * @param inspected whether its yields report their positions and locals to
     *     {@link dev.yieldlings.worker.inspect.Suspensions}
     * @param open whether a suite may use package-private members
     */
    public SubmissionLoader(
            Map<String, byte[]> classes, Map<String, byte[]> libraries, boolean inspected, boolean open) {
        super(
                Thrown.SUBMISSION_LOADER,
                libraries.isEmpty()
                        ? new LearnersView()
                        : new InMemoryLoader("library", libraries, new LearnersView()));
        this.classes = Map.copyOf(classes);
        this.types = libraries.isEmpty() ? this.classes : both(libraries, classes);
        this.metering = new Metering(types, open);
        this.inspected = inspected;
    }

    private static Map<String, byte[]> both(Map<String, byte[]> libraries, Map<String, byte[]> classes) {
        Map<String, byte[]> both = new HashMap<>(libraries);
        both.putAll(classes);
        return both;
    }

    private YieldSites yieldSites() {
        return new YieldSites(types);
    }

    /** Returns whether a loaded class takes a lock, which it may never release. */
    public boolean locks() {
        return metering.locks();
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] bytes = classes.get(name);
        if (bytes == null) {
            throw new ClassNotFoundException(name);
        }
        byte[] metered = metering.meter(inspected ? yieldSites().instrument(bytes) : bytes);
        return defineClass(name, metered, 0, metered.length);
    }
}
