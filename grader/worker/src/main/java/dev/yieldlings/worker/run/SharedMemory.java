package dev.yieldlings.worker.run;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The memory that jobs share. Caches of the JDK that never forget may hold a learner's object, and with it all that the
 * submission's static fields hold, and its classes.
 */
final class SharedMemory {
    /** What the JVM takes for the classes of one loader, and for each byte of their class files, at the most. */
    private static final long BYTES_PER_LOADER = 64 << 10;

    private static final int BYTES_PER_CLASS_BYTE = 6;

    /** Under half of the metaspace that a worker has. */
    private static final long MOST_OF_CLASSES = 48L << 20;

    private final List<Loaded> loaded = new ArrayList<>();

    /** A loader that was in use, and what its classes take. */
    private record Loaded(Reference<ClassLoader> loader, long bytes) {
        boolean isAlive() {
            return !loader.refersTo(null);
        }
    }

    /** Keeps an eye on a loader of these class files, and returns it. */
    <L extends ClassLoader> L held(L loader, Map<String, byte[]> classes) {
        long bytes =
                classes.values().stream().mapToLong(content -> content.length).sum();
        loaded.add(new Loaded(new WeakReference<>(loader), BYTES_PER_LOADER + BYTES_PER_CLASS_BYTE * bytes));
        return loader;
    }

    /** Whether the jobs so far have left room for the next one. */
    boolean hasRoom() {
        if (usedByObjects() < most() / 2 && usedByClasses() < MOST_OF_CLASSES) {
            return true;
        }
        System.gc();
        return usedByObjects() < most() / 4 && usedByClasses() < MOST_OF_CLASSES / 2;
    }

    private long usedByClasses() {
        loaded.removeIf(each -> !each.isAlive());
        return loaded.stream().mapToLong(Loaded::bytes).sum();
    }

    private static long usedByObjects() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory();
    }
}
