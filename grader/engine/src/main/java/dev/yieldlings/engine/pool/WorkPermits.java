package dev.yieldlings.engine.pool;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Permits that limit how many of a pool's children work at a time. */
final class WorkPermits implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int free;
    private boolean closed;

    WorkPermits(int count) {
        this.free = count;
    }

    /**
     * Waits for a permit and takes it.
     *
     * @throws InterruptedException if the token is cancelled
     * @throws IllegalStateException if the pool is closed
     */
    void take(CancellationToken token) throws InterruptedException {
        try (CancellationToken.Registration _ = token.onCancel(this::wakeAll)) {
            lock.lock();
            try {
                while (free == 0 && !closed && !token.isCancelled()) {
                    changed.await();
                }
                token.check();
                if (closed) {
                    throw new IllegalStateException("the pool is closed");
                }
                free--;
            } finally {
                lock.unlock();
            }
        }
    }

    /** Returns a permit. */
    void give() {
        lock.lock();
        try {
            free++;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void wakeAll() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Gives out no more permits; threads that wait for one fail. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
