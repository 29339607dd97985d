package dev.yieldlings.worker.meter;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs actions on a thread whose stack is large enough for the deepest allowed recursion. The depth limit is then a
 * count of calls, independent of the machine: the size of a frame depends on what the JVM has compiled.
 */
public final class DeepStack {
    /**
     * The stack's address space in bytes. The system commits memory only for used pages and frees it with the thread.
     * {@link Meter#MOST_CALLS} bodies, each in a for-each over the next one's generator, take half of it in interpreted
     * code; recursion through the JDK's streams and collections takes less.
     */
    private static final long BYTES = 64L << 20;

    private DeepStack() {}

    /**
     * Runs an action on a new thread with such a stack, and waits for it.
     *
     * @return the action's result
     * @throws ExecutionException if the action throws, with its exception as the cause
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public static <T> T call(Callable<T> action) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(action);
        new Thread(null, task, "job", BYTES, false).start();
        return task.get();
    }
}
