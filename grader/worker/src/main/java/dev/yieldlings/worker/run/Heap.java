package dev.yieldlings.worker.run;

/** The memory that jobs share. */
final class Heap {
    private Heap() {}

    /**
     * Whether the jobs so far have left room for the next one. Caches of the JDK that never forget may hold a learner's
     * object, and with it all that the submission's static fields hold.
     */
    static boolean hasRoom() {
        if (used() < most() / 2) {
            return true;
        }
        System.gc();
        return used() < most() / 4;
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private static long most() {
        return Runtime.getRuntime().maxMemory();
    }
}
