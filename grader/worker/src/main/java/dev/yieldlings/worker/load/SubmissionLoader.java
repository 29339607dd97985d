package dev.yieldlings.worker.load;

import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.worker.inspect.YieldSites;
import dev.yieldlings.worker.meter.Metering;
import java.util.HashMap;
import java.util.Map;

/** Defines the classes of one submission, metered, each when it is first asked for. */
public final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> classes;

    /** What the code of these may refer to, beside the JDK and the kit. */
    private final Map<String, byte[]> types;

    private final Metering metering;
    private final boolean inspected;

    /** Makes a loader for these class files, by binary name. */
    public SubmissionLoader(Map<String, byte[]> classes) {
        this(classes, Map.of(), false, false);
    }

    /**
     * Makes a loader for these class files, by binary name.
     *
     * @param libraries the class files and resources of the libraries that they may use
     * @param inspected whether their yields tell {@link dev.yieldlings.worker.inspect.Suspensions} where they stand
     * @param open whether a suite may use what is open to their package alone
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

    /** Whether a class that was defined takes a lock, which it may keep for good. */
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
