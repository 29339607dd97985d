package dev.yieldlings.worker.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends this process where a request is over its limits, or the parent is gone.
 *
 * <p>All is counted in what the process itself has lived through: CPU time, and looks at its threads. A machine that is
 * busy, sleeps, or stops the process for a while uses up nothing of it.
 */
final class Watch {
    private static final int TICK_MILLIS = 200;
    private static final int RESTING_MILLIS = 5_000;
    private static final int ENDING_MILLIS = 1_000;

    /** A request that is younger is not measured: to begin measuring takes longer than most requests. */
    private static final int TICKS_BEFORE_MEASURING = 4;

    /** A process that waits still uses some, as for this very watch. */
    private static final int IDLE_CPU_MILLIS = TICK_MILLIS / 8;

    private final long parent = parent();
    private Set<Thread> own = Set.of();
    private @Nullable RequestLimits limits;
    private int ticks;
    private long cpuAtFirst;
    private long cpu;
    private long idleMillis;

    /** A request is begun. */
    synchronized void begin(RequestLimits itsLimits) {
        // The first one is begun when all the threads run that this process has of its own.
        if (own.isEmpty()) {
            own = threads();
            own.remove(Thread.currentThread());
        }
        limits = itsLimits;
        ticks = 0;
        idleMillis = 0;
        notifyAll();
    }

    /** No request is under way. */
    synchronized void rest() {
        limits = null;
        notifyAll();
    }

    /** Nobody waits any more for the request that is under way; one that was answered just now may come to its end. */
    synchronized void endIfBusy() throws InterruptedException {
        for (long left = ENDING_MILLIS; limits != null && left > 0; left -= TICK_MILLIS) {
            wait(TICK_MILLIS);
        }
        if (limits != null) {
            Runtime.getRuntime().halt(ExitCodes.ORPHANED);
        }
    }

    /** Watches until the process ends. */
    void run() {
        try {
            while (true) {
                awaitRequest();
                Thread.sleep(TICK_MILLIS);
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // System.err may be where what a learner prints is kept.
            e.printStackTrace(new PrintStream(new FileOutputStream(FileDescriptor.err), true));
            Runtime.getRuntime().halt(ExitCodes.UNWATCHED);
        }
    }

    private synchronized void awaitRequest() throws InterruptedException {
        for (long left = RESTING_MILLIS; limits == null && left > 0; left -= RESTING_MILLIS) {
            wait(RESTING_MILLIS);
        }
    }

    private synchronized void look() {
        // The input ends with the parent, unless another process has inherited the other end of it.
        if (parent() != parent) {
            Runtime.getRuntime().halt(ExitCodes.ORPHANED);
        }
        if (limits != null) {
            ticks++;
            if (ticks == TICKS_BEFORE_MEASURING) {
                cpuAtFirst = CpuTime.millis();
                cpu = cpuAtFirst;
            } else if (ticks > TICKS_BEFORE_MEASURING) {
                measure(limits);
            }
        }
    }

    private void measure(RequestLimits most) {
        long before = cpu;
        cpu = CpuTime.millis();
        if (cpu - cpuAtFirst > most.cpuMillis()) {
            Runtime.getRuntime().halt(ExitCodes.OUT_OF_TIME);
        }
        boolean idle = cpu - before < IDLE_CPU_MILLIS && allWait();
        idleMillis = idle ? idleMillis + TICK_MILLIS : 0;
        if (idleMillis > most.idleMillis()) {
            Runtime.getRuntime().halt(ExitCodes.IDLE);
        }
    }

    private boolean allWait() {
        Set<Thread> threads = threads();
        threads.removeAll(own);
        return threads.stream().noneMatch(thread -> thread.getState() == Thread.State.RUNNABLE);
    }

    private static Set<Thread> threads() {
        Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        Collections.addAll(threads, PlatformThreads.all());
        return threads;
    }

    private static long parent() {
        return ProcessHandle.current().parent().map(ProcessHandle::pid).orElse(0L);
    }
}
