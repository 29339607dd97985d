package dev.yieldlings.worker.child;

import java.util.Arrays;

/** Lists the platform threads of this process. */
public final class PlatformThreads {
    private PlatformThreads() {}

    /** Returns the live platform threads. */
    public static Thread[] all() {
        ThreadGroup root = Thread.currentThread().getThreadGroup();
        while (root.getParent() != null) {
            root = root.getParent();
        }
        for (int room = 32; ; room *= 2) {
            Thread[] threads = new Thread[room];
            int count = root.enumerate(threads, true);
            if (count < room) {
                return Arrays.copyOf(threads, count);
            }
        }
    }
}
