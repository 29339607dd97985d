package dev.yieldlings.worker.child;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** Reads the CPU time of this process from the management bean, because a sandbox has no {@code /proc}. */
final class CpuTime {
    private CpuTime() {}

    /** Returns the CPU time in milliseconds that all threads of this process have used since its start. */
    static long millis() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
    }
}
