package dev.yieldlings.worker.threads;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.concurrent.locks.LockSupport;

/**
 * What the JVM knows of a thread that may wait.
 *
 * <p>One that was woken counts as waiting until it gets a processor, which on a busy machine may take long. For a monitor
 * the JVM tells such a thread apart. One that is parked in the JDK's own code is woken again: that code must expect
 * to be woken for no reason, looks again, and waits anew, which the JVM counts. Threads are never asked themselves: a
 * learner's may answer anything.
 */
final class WaitingThread {
    /** The most threads that are woken. */
    static final int MOST_ASKED = 100;

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MOST_LOOKS = 20_000;
    private static final long PAUSE_NANOS = 20_000;
    private static final long WORK_NANOS = 2_000_000;

    private WaitingThread() {}

    /** Whether it has ended, or waits for another one. */
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

    /** Whether it runs, or will when its time has come. */
    static boolean goesOnByItself(Thread thread) {
        if (thread.isVirtual()) {
            return thread.getState() == State.TIMED_WAITING;
        }
        ThreadInfo info = THREADS.getThreadInfo(thread.threadId());
        return info != null && info.getThreadState() == State.TIMED_WAITING;
    }

    /** Whether one that waits does so again when it is woken for no reason, where it can be. */
    static boolean waitsOn(Thread thread) {
        ThreadInfo before = thread.isVirtual() ? null : THREADS.getThreadInfo(thread.threadId());
        if (before == null || before.getThreadState() == State.BLOCKED) {
            // The state of a virtual thread changes at the moment when it is woken.
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

    /** Whether it was parked by the learner's own code, which need not expect to be woken for no reason. */
    static boolean isParkedByALearner(Thread thread) {
        ThreadInfo info = thread.isVirtual() ? null : THREADS.getThreadInfo(thread.threadId());
        // The JVM says of a thread that waits for a notification that it waits for that monitor.
        return info != null
                && (info.getThreadState() == State.WAITING || info.getThreadState() == State.TIMED_WAITING)
                && !isParkedByTheJdk(thread)
                && (info.getLockInfo() == null || LockSupport.getBlocker(thread) != null);
    }

    private static boolean isParkedByTheJdk(Thread thread) {
        Object blocker = LockSupport.getBlocker(thread);
        return blocker != null && blocker.getClass().getClassLoader() == null;
    }

    /** Leaves the processor to others for a moment. */
    static void giveWay() {
        LockSupport.parkNanos(PAUSE_NANOS);
    }

    /** Works for a moment: by the time that this thread has had, one that was woken long before it had its turn. */
    static void work() {
        if (!Thread.currentThread().isVirtual()) {
            use(WORK_NANOS);
            return;
        }
        // The JVM doesn't know how much time a virtual thread has had.
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
