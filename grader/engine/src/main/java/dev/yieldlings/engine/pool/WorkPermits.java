package dev.yieldlings.engine.pool;

import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How many of a pool's children may work at a time. */
final class WorkPermits implements AutoCloseable {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private int free;
    private boolean closed;

    WorkPermits(int count) {
        this.free = count;
    }

    /**
     * Waits until there is a place.
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

    /** Gives a place back. */
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

    /** Gives out no more places; everything that waits for one fails. */
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
