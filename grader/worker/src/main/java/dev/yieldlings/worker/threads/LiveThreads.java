package dev.yieldlings.worker.threads;

import dev.yieldlings.worker.child.PlatformThreads;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import jdk.internal.vm.ThreadContainer;
import jdk.internal.vm.ThreadContainers;

/** Lists the threads of this JVM, including virtual ones, that may run a submission's code. */
public final class LiveThreads {
    /** The classes of threads that the JDK keeps after their first use. */
    private static final Set<String> OF_THE_JDK = Set.of(
            "jdk.internal.misc.CarrierThread",
            "jdk.internal.misc.InnocuousThread",
            "java.util.concurrent.DelayScheduler");

    private static final String CARRIER = "jdk.internal.misc.CarrierThread";

    private LiveThreads() {}

    /** Returns the live threads, compared by identity because a learner's thread may override {@code equals}. */
    public static Set<Thread> now() {
        Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean carriers = false;
        for (Thread thread : PlatformThreads.all()) {
            carriers |= thread.getClass().getName().equals(CARRIER);
            if (!OF_THE_JDK.contains(thread.getClass().getName())) {
                threads.add(thread);
            }
        }
        // Virtual threads are in no thread group. If there are no carrier threads, no virtual thread was ever started.
        if (carriers) {
            addVirtual(ThreadContainers.root(), threads);
        }
        return threads;
    }

    private static void addVirtual(ThreadContainer container, Set<Thread> threads) {
        container.threads().filter(Thread::isVirtual).forEach(threads::add);
        container.children().forEach(child -> addVirtual(child, threads));
    }
}
