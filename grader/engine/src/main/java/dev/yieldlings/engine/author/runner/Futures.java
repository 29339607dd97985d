package dev.yieldlings.engine.author.runner;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;

/** Reads the results of other threads. */
public final class Futures {
    private Futures() {}

    /**
     * Waits for a result, and rethrows the task's exception as if it had run in this thread.
     *
     * @throws InterruptedException if the caller is interrupted while it waits
     */
    public static <T> T get(Future<T> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }
}
