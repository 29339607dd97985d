package dev.yieldlings.worker.child;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;

/** The CPU time of this process; a sandbox has no {@code /proc}, so the management bean is asked. */
final class CpuTime {
    private CpuTime() {}

    /** Milliseconds that all threads of this process have used since its start. */
    static long millis() {
        return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime() / 1_000_000;
    }
}
