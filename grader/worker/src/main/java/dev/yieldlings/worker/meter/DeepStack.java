package dev.yieldlings.worker.meter;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * A stack that ends after the deepest recursion that is let through, so that how deep one gets is a matter of counting
 * and not of the machine: what a frame takes differs with what the JVM has compiled.
 */
public final class DeepStack {
    /**
     * Address space; memory is only taken for what is used of it, and given back with the thread. {@link
     * Meter#MOST_CALLS} bodies, each in a for-each over the next one's generator, take half of it where nothing is
     * compiled, and recursions through the JDK's streams and collections less.
     */
    private static final long BYTES = 64L << 20;

    private DeepStack() {}

    /**
     * Does something on a thread of its own with such a stack, and waits for it.
     *
     * @throws ExecutionException with what the action throws
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public static <T> T call(Callable<T> action) throws ExecutionException, InterruptedException {
        FutureTask<T> task = new FutureTask<>(action);
        new Thread(null, task, "job", BYTES, false).start();
        return task.get();
    }
}
