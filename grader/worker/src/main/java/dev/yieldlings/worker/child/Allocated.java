package dev.yieldlings.worker.child;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** Reads how much memory this process has allocated. The same work allocates the same on a slow and a fast machine. */
final class Allocated {
    private Allocated() {}

    /** Returns the bytes that all threads of this process have allocated since its start, freed or not. */
    static long bytes() {
        return ManagementFactory.getPlatformMXBean(ThreadMXBean.class).getTotalThreadAllocatedBytes();
    }
}
