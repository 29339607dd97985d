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
 * Cancels work that runs in other threads. A cancelled token stays cancelled.
 *
 * <p>Cancelling does not interrupt threads: an interrupt would close the files that they are reading.
 */
public final class CancellationToken {
    private final Set<Registration> registrations = new LinkedHashSet<>();
    private boolean cancelled;

    private CancellationToken() {}

    /** Creates a token that is not cancelled. */
    public static CancellationToken create() {
        return new CancellationToken();
    }

    /** Cancels the work; threads that wait with this token stop waiting at once. */
    public void cancel() {
        List<Registration> told;
        synchronized (this) {
            cancelled = true;
            told = new ArrayList<>(registrations);
            registrations.clear();
        }
        told.forEach(registration -> registration.action.run());
    }

    /** Whether the token was cancelled. */
    public synchronized boolean isCancelled() {
        return cancelled;
    }

    /**
     * Throws if the token was cancelled.
     *
     * @throws InterruptedException if the token was cancelled
     */
    public void check() throws InterruptedException {
        if (isCancelled()) {
            throw new InterruptedException("cancelled");
        }
    }

    /** An action to run at the cancellation, until it is closed. */
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

    /** Runs the action when the token is cancelled, or now if it is cancelled already. */
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
     * @throws ExecutionException if the result failed
     * @throws TimeoutException if there is no result in time
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
