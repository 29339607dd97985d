package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.pool.Exchange.End;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** The thread that has a pool's guards look at what their children use. */
final class GuardWatch implements AutoCloseable {
    /** Most requests are answered soon, and a child that is warm is worth more than the time till then. */
    private static final int MILLIS_TO_COME_TO_AN_END = 100;

    private final ReentrantLock lock = new ReentrantLock();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("child-watch").daemon().unstarted(task));
    private boolean closed;

    /** Has a guard look each second until what is returned is cancelled. */
    Future<?> look(Guard guard) {
        return executor.scheduleWithFixedDelay(guard::look, 1, 1, TimeUnit.SECONDS);
    }

    /** Has a request ended that nobody wants answered any more, if it does not come to an end by itself. */
    void stopSoon(Guard guard) {
        lock.lock();
        try {
            if (!closed) {
                var _ = executor.schedule(
                        () -> guard.stop(new End.Idle()), MILLIS_TO_COME_TO_AN_END, TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has no guard look any more. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            executor.shutdownNow();
        } finally {
            lock.unlock();
        }
    }
}
