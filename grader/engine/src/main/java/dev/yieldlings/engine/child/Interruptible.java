package dev.yieldlings.engine.child;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Lets a thread that is interrupted go at once although what it waits for, such as a child's answer, can't be
 * interrupted: that is done on another thread, which is told to stop and cleans up by itself.
 */
public final class Interruptible implements AutoCloseable {
    private final ExecutorService threads;

    /**
     * @param name what to call the threads
     */
    public Interruptible(String name) {
        this.threads = Executors.newCachedThreadPool(task -> {
            Thread thread = new Thread(task, name);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * What is done on the other thread.
     *
     * @param <T> what comes of it
     */
    @FunctionalInterface
    public interface Task<T> {
        /**
         * Does it.
         *
         * @param stopping is told at each point how to end what goes on
         * @throws InterruptedException if it was ended
         */
        T run(Stopping stopping) throws InterruptedException;
    }

    /**
     * Does something and waits for it.
     *
     * @throws InterruptedException at once if the caller is interrupted, or was before
     */
    public <T> T call(Task<T> task) throws InterruptedException {
        Stopping stopping = new Stopping();
        Future<T> result = threads.submit(() -> task.run(stopping));
        try {
            return result.get();
        } catch (InterruptedException e) {
            stopping.stop();
            throw e;
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException failure -> throw failure;
                case Error failure -> throw failure;
                case null, default -> throw new IllegalStateException(e);
            }
        }
    }

    /** Lets the threads go when they are done. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
