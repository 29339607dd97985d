package dev.yieldlings.worker.threads;

import java.lang.Thread.State;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
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
     * Returns whether waiting threads wait again after a spurious wakeup; one that can't be woken safely only has to be
     * waiting.
     */
    static boolean waitOn(List<Thread> threads) {
        List<Woken> woken = new ArrayList<>();
        for (Thread thread : threads) {
            ThreadInfo info = thread.isVirtual() ? null : THREADS.getThreadInfo(thread.threadId());
            if (info == null || info.getThreadState() == State.BLOCKED || !isParkedByTheJdk(thread)) {
                // The state of a virtual thread changes as soon as it is woken.
                if (!waits(thread)) {
                    return false;
                }
            } else {
                woken.add(new Woken(thread, info.getWaitedCount()));
            }
        }
        woken.forEach(each -> LockSupport.unpark(each.thread()));
        for (int look = 0; look < MOST_LOOKS && !woken.isEmpty(); look++) {
            if (look > 0) {
                giveWay();
            }
            if (!removeThoseThatWait(woken)) {
                return false;
            }
        }
        return woken.isEmpty();
    }

    /** Removes the threads that have waited again. Returns false if one of them goes on or has ended. */
    private static boolean removeThoseThatWait(List<Woken> woken) {
        for (Iterator<Woken> left = woken.iterator(); left.hasNext(); ) {
            Woken each = left.next();
            ThreadInfo now = THREADS.getThreadInfo(each.thread().threadId());
            boolean waitedAgain = now != null && now.getWaitedCount() > each.waits();
            if (now == null || (waitedAgain && !waits(each.thread()))) {
                return false;
            }
            if (waitedAgain) {
                left.remove();
            }
        }
        return true;
    }

    /**
     * A thread that was woken.
     *
     * @param waits how often it had waited before
     */
    private record Woken(Thread thread, long waits) {}

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
