package dev.yieldlings.worker.run;

import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The memory that the jobs of a worker share. A JDK cache without eviction may hold a learner's object, which keeps the
 * submission's classes and all objects in their static fields alive.
 */
final class SharedMemory {
    /** Upper bounds of the JVM's memory for the classes of one loader, and for each byte of their class files. */
    private static final long BYTES_PER_LOADER = 64 << 10;

    private static final int BYTES_PER_CLASS_BYTE = 6;

    /** Less than half of a worker's metaspace. */
    private static final long MOST_OF_CLASSES = 48L << 20;

    private final List<Loaded> loaded = new ArrayList<>();

    /** A loader that a job used, and the estimated size of its classes in bytes. */
    private record Loaded(Reference<ClassLoader> loader, long bytes) {
        boolean isAlive() {
            return !loader.refersTo(null);
        }
    }

    /** Tracks a loader of these class files, and returns it. */
    <L extends ClassLoader> L held(L loader, Map<String, byte[]> classes) {
        long bytes =
                classes.values().stream().mapToLong(content -> content.length).sum();
        loaded.add(new Loaded(new WeakReference<>(loader), BYTES_PER_LOADER + BYTES_PER_CLASS_BYTE * bytes));
        return loader;
    }

    /** Returns whether the jobs so far have left enough memory for the next one. */
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
