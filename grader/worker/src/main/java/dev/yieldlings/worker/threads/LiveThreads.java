package dev.yieldlings.worker.threads;

import dev.yieldlings.worker.child.PlatformThreads;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import jdk.internal.vm.ThreadContainer;
import jdk.internal.vm.ThreadContainers;

/** The threads of this JVM, virtual ones too, that may run a submission's code. */
public final class LiveThreads {
    /** Threads that the JDK keeps once it has needed them. */
    private static final Set<String> OF_THE_JDK = Set.of(
            "jdk.internal.misc.CarrierThread",
            "jdk.internal.misc.InnocuousThread",
            "java.util.concurrent.DelayScheduler");

    private static final String CARRIER = "jdk.internal.misc.CarrierThread";

    private LiveThreads() {}

    /** The threads that are alive now; compared by what they are, for a learner's thread may say anything of itself. */
    public static Set<Thread> now() {
        Set<Thread> threads = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean carriers = false;
        for (Thread thread : PlatformThreads.all()) {
            carriers |= thread.getClass().getName().equals(CARRIER);
            if (!OF_THE_JDK.contains(thread.getClass().getName())) {
                threads.add(thread);
            }
        }
        // Virtual threads are no thread group's; where none was ever started there is nothing to carry them.
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
