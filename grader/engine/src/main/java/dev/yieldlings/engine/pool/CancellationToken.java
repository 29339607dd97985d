package dev.yieldlings.engine.pool;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Tells what goes on in another thread that nobody wants it any more. One that was cancelled stays so.
 *
 * <p>Nobody is interrupted for it: an interrupt would close the files that are being read at that moment.
 */
public final class CancellationToken {
    private final Set<Registration> registrations = new LinkedHashSet<>();
    private boolean cancelled;

    private CancellationToken() {}

    /** A token that is not cancelled yet. */
    public static CancellationToken create() {
        return new CancellationToken();
    }

    /** Cancels; everything that waits under this token stops waiting at once. */
    public void cancel() {
        List<Registration> told;
        synchronized (this) {
            cancelled = true;
            told = new ArrayList<>(registrations);
            registrations.clear();
        }
        told.forEach(registration -> registration.action.run());
    }

    /** Whether it was cancelled. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Goes on only where nobody has cancelled.
     *
     * @throws InterruptedException if someone has
     */
    public void check() throws InterruptedException {
        if (isCancelled()) {
            throw new InterruptedException("cancelled");
        }
    }

    /** What is to be done at the cancellation, until this is closed. */
    final class Registration implements AutoCloseable {
        private final Runnable action;

        private Registration(Runnable action) {
            this.action = action;
        }

        @Override
        public void close() {
            synchronized (CancellationToken.this) {
                registrations.remove(this);
            }
        }
    }

    /** Does something when the token is cancelled; at once if it is. */
    Registration onCancel(Runnable action) {
        Registration registration = new Registration(action);
        synchronized (this) {
            if (!cancelled) {
                registrations.add(registration);
                return registration;
            }
        }
        action.run();
        return registration;
    }

    /**
     * Waits for a result.
     *
     * @throws InterruptedException if the token is cancelled first, or the thread is interrupted
     * @throws ExecutionException if there will be none
     * @throws TimeoutException if it is not there in time
     */
    public <T> T await(CompletableFuture<T> result, Duration most)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture<Void> stopped = new CompletableFuture<>();
        try (Registration _ = onCancel(() -> stopped.complete(null))) {
            CompletableFuture.anyOf(result, stopped)
                    .exceptionally(failure -> null)
                    .get(most.toNanos(), TimeUnit.NANOSECONDS);
        }
        if (!result.isDone()) {
            check();
        }
        return result.get();
    }
}
