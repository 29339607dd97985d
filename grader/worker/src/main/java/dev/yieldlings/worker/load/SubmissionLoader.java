package dev.yieldlings.worker.load;

import dev.yieldlings.trace.outcome.Thrown;
import dev.yieldlings.worker.inspect.YieldSites;
import dev.yieldlings.worker.meter.Metering;
import java.util.Map;

/** Defines the classes of one submission, metered, each when it is first asked for. */
public final class SubmissionLoader extends ClassLoader {
    private final Map<String, byte[]> classes;
    private final Metering metering;
    private final boolean inspected;

    /** Makes a loader for these class files, by binary name. */
    public SubmissionLoader(Map<String, byte[]> classes) {
        this(classes, false, false);
    }

    /**
     * Makes a loader for these class files, by binary name.
     *
     * @param inspected whether their yields tell {@link dev.yieldlings.worker.inspect.Suspensions} where they stand
     * @param open whether a suite may use what is open to their package alone
     */
    public SubmissionLoader(Map<String, byte[]> classes, boolean inspected, boolean open) {
        super(Thrown.SUBMISSION_LOADER, new LearnersView());
        this.classes = Map.copyOf(classes);
        this.metering = new Metering(this.classes, open);
        this.inspected = inspected;
    }

    private YieldSites yieldSites() {
        return new YieldSites(classes);
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
