package dev.yieldlings.worker.threads;

import dev.yieldlings.worker.child.PlatformThreads;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import jdk.internal.vm.ThreadContainer;
import jdk.internal.vm.ThreadContainers;

/**
 * The threads of this JVM at one moment, including virtual ones, that may run a submission's code.
 *
 * <p>They are told apart by their identifiers: a learner's thread may override {@code equals}, and identity hash codes
 * are all the same here.
 */
public final class LiveThreads {
    /** The classes of threads that the JDK keeps after their first use. */
    private static final Set<String> OF_THE_JDK = Set.of(
            "jdk.internal.misc.CarrierThread",
            "jdk.internal.misc.InnocuousThread",
            "java.util.concurrent.DelayScheduler");

    private static final String CARRIER = "jdk.internal.misc.CarrierThread";

    private final Map<Long, Thread> threads = new HashMap<>();

    private LiveThreads() {}

    /** Returns the threads that live now. */
    public static LiveThreads now() {
        LiveThreads now = new LiveThreads();
        boolean carriers = false;
        for (Thread thread : PlatformThreads.all()) {
            carriers |= thread.getClass().getName().equals(CARRIER);
            if (!OF_THE_JDK.contains(thread.getClass().getName())) {
                now.add(thread);
            }
        }
        // Virtual threads are in no thread group. If there are no carrier threads, no virtual thread was ever started.
        if (carriers) {
            now.addVirtual(ThreadContainers.root());
        }
        return now;
    }

    private void addVirtual(ThreadContainer container) {
        container.threads().filter(Thread::isVirtual).forEach(this::add);
        container.children().forEach(this::addVirtual);
    }

    private void add(Thread thread) {
        threads.put(thread.threadId(), thread);
    }

    /** Returns whether each of the other threads is one of these. */
    public boolean containsAll(LiveThreads others) {
        return threads.keySet().containsAll(others.threads.keySet());
    }

    /** Returns these threads without the other ones and the current thread. */
    List<Thread> without(LiveThreads others) {
        long here = Thread.currentThread().threadId();
        return threads.entrySet().stream()
                .filter(thread -> thread.getKey() != here && !others.threads.containsKey(thread.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }
}
