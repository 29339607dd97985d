package dev.yieldlings.worker.child;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ends this process if a request exceeds its limits or the parent has ended.
 *
 * <p>It counts only CPU time, allocated memory and its own checks of the threads. So a request loses nothing while the
 * machine is busy or asleep, or the process is stopped.
 */
final class Watch {
    private static final int TICK_MILLIS = 200;
    private static final int RESTING_MILLIS = 5_000;
    private static final int ENDING_MILLIS = 1_000;

    /** Requests that finish sooner are not measured, because starting to measure takes longer than most requests. */
    private static final int TICKS_BEFORE_MEASURING = 4;

    /** The most CPU time per tick of an idle process, which still runs this watch. */
    private static final int IDLE_CPU_MILLIS = TICK_MILLIS / 8;

    private final long parent = parent();
    private Set<Thread> own = Set.of();
    private @Nullable RequestLimits limits;
    private int ticks;
    private long cpuAtFirst;
    private long cpu;
    private long allocatedAtFirst;
    private long idleMillis;

    /** Starts to watch a request. */
    synchronized void begin(RequestLimits itsLimits) {
        // When the first request begins, all threads of the process itself are running.
        if (own.isEmpty()) {
            own = threads();
            own.remove(Thread.currentThread());
        }
        limits = itsLimits;
        ticks = 0;
        idleMillis = 0;
        if (itsLimits.allocatedBytes() > 0) {
            allocatedAtFirst = Allocated.bytes();
        }
        notifyAll();
    }

    /** Ends the watch of the current request. */
    synchronized void rest() {
        limits = null;
        notifyAll();
    }

    /**
     * Ends the process if a request is running, because its parent has ended. A request that is about to finish gets a
     * moment to do so.
     */
    synchronized void endIfBusy() throws InterruptedException {
        for (long left = ENDING_MILLIS; limits != null && left > 0; left -= TICK_MILLIS) {
            wait(TICK_MILLIS);
        }
        if (limits != null) {
            Runtime.getRuntime().halt(ExitCodes.ORPHANED);
        }
    }

    /**
     * Ends the process if the current request has allocated more than it may. The watch itself looks only now and then,
     * and what a request gets must not depend on whether it ends just before a look.
     */
    synchronized void endIfItAllocatedTooMuch() {
        if (limits != null && allocatesMoreThan(limits.allocatedBytes())) {
            Runtime.getRuntime().halt(ExitCodes.OUT_OF_TIME);
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
            // System.err may be the stream that captures the learner's output.
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
        // The input stays open after the parent's end if another process has inherited its other end.
        if (parent() != parent) {
            Runtime.getRuntime().halt(ExitCodes.ORPHANED);
        }
        if (limits != null) {
            endIfItAllocatedTooMuch();
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

    private boolean allocatesMoreThan(long most) {
        return most > 0 && Allocated.bytes() - allocatedAtFirst > most;
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
