package dev.yieldlings.engine.child;

import org.jspecify.annotations.Nullable;

/** Whether what goes on in another thread is still wanted, and how it is ended where it is not. */
public final class Stopping {
    private boolean stopped;
    private @Nullable Runnable how;

    Stopping() {}

    /**
     * Begins a part that can be ended; {@link #end} ends it in peace.
     *
     * @param by ends it from another thread, at once
     * @return false if nothing more is wanted, so that the part is not to begin
     */
    public synchronized boolean begin(Runnable by) {
        how = by;
        return !stopped;
    }

    /** A wait that an interrupt ends. */
    @FunctionalInterface
    public interface Waiting<T> {
        /** Waits. */
        T get() throws InterruptedException;
    }

    /**
     * Waits for something as long as it is wanted.
     *
     * @throws InterruptedException if nothing more is wanted
     */
    public <T> T await(Waiting<T> waiting) throws InterruptedException {
        if (!begin(Thread.currentThread()::interrupt)) {
            throw new InterruptedException("nothing more is wanted");
        }
        try {
            return waiting.get();
        } finally {
            end();
            // One that came too late is not to disturb what follows, which asks whether it is still wanted.
            Thread.interrupted();
        }
    }

    /** From here on there is nothing to be ended. */
    public synchronized void end() {
        how = null;
    }

    /** Whether nothing more is wanted. */
    public synchronized boolean stopped() {
        return stopped;
    }

    synchronized void stop() {
        stopped = true;
        if (how != null) {
            how.run();
        }
    }
}
