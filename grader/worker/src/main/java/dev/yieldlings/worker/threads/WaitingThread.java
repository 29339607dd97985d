package dev.yieldlings.worker.threads;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

/**
 * Reports what the JVM knows about the state of a waiting thread.
 *
 * <p>A woken thread counts as waiting until it gets a processor, which may take long on a busy machine. For monitors,
 * the JVM shows the difference. A thread that is parked in the JDK's code is woken again: that code must expect
 * spurious wakeups, so it checks its condition and waits once more, which the JVM counts. Methods of thread objects
 * that a learner may override are never called.
 */
final class WaitingThread {
    /** The most threads to wake in a round. */
    static final int MOST_ASKED = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST_LOOKS = 20_000;
    private static final long PAUSE_NANOS = 20_000;
    private static final long WORK_NANOS = 2_000_000;

    private WaitingThread() {}

    /** Returns whether the thread has ended or waits for another one. */
    static boolean waits(Thread thread) {
        if (thread.isVirtual()) {
            return thread.getState() != State.RUNNABLE;
        }
        ThreadInfo info = THREADS.getThreadInfo(thread.threadId());
        return info == null
                || switch (info.getThreadState()) {
                    case NEW, TERMINATED -> true;
                    case RUNNABLE -> false;
                    case BLOCKED -> info.getLockOwnerId() >= 0;
                    case WAITING, TIMED_WAITING -> !isInterrupted(thread);
                };
    }

    /** Returns whether the thread is in a timed wait, which ends by itself. */
    static boolean goesOnByItself(Thread thread) {
        if (thread.isVirtual()) {
            return thread.getState() == State.TIMED_WAITING;
        }
        ThreadInfo info = THREADS.getThreadInfo(thread.threadId());
        return info != null && info.getThreadState() == State.TIMED_WAITING;
    }

    /**
     * Returns whether a waiting thread waits again after a spurious wakeup; one that can't be woken safely only has to
     * be waiting.
     */
    static boolean waitsOn(Thread thread) {
        ThreadInfo before = thread.isVirtual() ? null : THREADS.getThreadInfo(thread.threadId());
        if (before == null || before.getThreadState() == State.BLOCKED) {
            // The state of a virtual thread changes as soon as it is woken.
            return waits(thread);
        }
        if (!isParkedByTheJdk(thread)) {
            return waits(thread);
        }
        LockSupport.unpark(thread);
        for (int look = 0; look < MOST_LOOKS; look++) {
            ThreadInfo now = THREADS.getThreadInfo(thread.threadId());
            if (now == null) {
                return false;
            }
            if (now.getWaitedCount() > before.getWaitedCount()) {
                return waits(thread);
            }
            giveWay();
        }
        return false;
    }

    /** Returns whether the learner's code parked the thread; such code need not expect spurious wakeups. */
    static boolean isParkedByALearner(Thread thread) {
        ThreadInfo info = thread.isVirtual() ? null : THREADS.getThreadInfo(thread.threadId());
        // For a thread in Object.wait(), the JVM reports the monitor as its lock.
        return info != null
                && (info.getThreadState() == State.WAITING || info.getThreadState() == State.TIMED_WAITING)
                && !isParkedByTheJdk(thread)
                && (info.getLockInfo() == null || LockSupport.getBlocker(thread) != null);
    }

    private static boolean isParkedByTheJdk(Thread thread) {
        Object blocker = LockSupport.getBlocker(thread);
        return blocker != null && blocker.getClass().getClassLoader() == null;
    }

    /** Leaves the processor to other threads for a moment. */
    static void giveWay() {
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    /**
     * Uses the processor for a moment. By the time that this thread has had its share, threads woken long before have
     * had their turn.
     */
    static void work() {
        if (!Thread.currentThread().isVirtual()) {
            use(WORK_NANOS);
            return;
        }
        // The JVM doesn't report the CPU time of a virtual thread.
        Thread worker = Thread.ofPlatform().daemon().start(() -> use(WORK_NANOS));
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void use(long nanos) {
        long end = THREADS.getCurrentThreadCpuTime() + nanos;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            Thread.onSpinWait();
        }
    }

    private static boolean isInterrupted(Thread thread) {
        return thread.getClass().getClassLoader() == null && thread.isInterrupted();
    }
}
