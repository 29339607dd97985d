package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.pool.Exchange.End;
import dev.yieldlings.engine.pool.Trust.Probe;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;

/** Runs exchanges with the children of a pool, each under a watchdog, and probes the children's soundness. */
final class Exchanges implements AutoCloseable {
    /** The most answers of one child that may wait for its probe. */
    private static final int MOST_UNPROBED = 32;

    /**
     * The time a cancelled request gets to finish: most finish within it, and keeping a warm child is worth the wait.
     */
    private static final int MILLIS_TO_COME_TO_AN_END = 100;

    private final Children children;
    private final ReentrantLock lock = new ReentrantLock();
    private final ScheduledExecutorService executor = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("child-watch").daemon().unstarted(task));
    private boolean closed;

    /**
     * How many answers of one child may wait for its probe. It drops after a failed probe, because all waiting requests
     * must then be repeated.
     */
    private final AtomicInteger patience = new AtomicInteger(MOST_UNPROBED);

    Exchanges(Children children) {
        this.children = children;
    }

    /**
     * Sends a request to a child, and ends the child if it exceeds a limit. The child is replaced if the exchange
     * fails.
     *
     * @param token ends the request; a child that goes on with it is killed
     * @throws ChildException if the child broke by its own fault
     * @throws InterruptedException if the token is cancelled
     */
    <C extends Conversation> Exchange<C> exchange(
            Child child, C conversation, ChildLimits limits, CancellationToken token) throws InterruptedException {
        ChildWatchdog guard = new ChildWatchdog(child, limits);
        Future<?> looking = executor.scheduleWithFixedDelay(guard::look, 1, 1, TimeUnit.SECONDS);
        boolean over = false;
        try (CancellationToken.Registration _ = token.onCancel(() -> stopSoon(guard))) {
            Exchange<C> exchange = child.exchange(conversation, limits, guard);
            token.check();
            over = true;
            boolean killed = !(guard.reason() instanceof End.Answered);
            return killed && exchange.end() instanceof End.Answered
                    ? new Exchange<>(conversation, new End.Answered(false))
                    : exchange;
        } finally {
            looking.cancel(false);
            if (!over) {
                children.replace(child);
            }
        }
    }

    private void stopSoon(ChildWatchdog guard) {
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

    /** Whether the child answers every probe correctly; completes the soundness that threads wait for. */
    boolean isSound(Child child, CancellationToken token) throws InterruptedException {
        UncheckedRequests probation = child.probation();
        if (probation.isOver()) {
            probation.end(true);
            return true;
        }
        List<Probe> probes = probation.probes();
        boolean sound = !probes.isEmpty();
        for (Probe probe : probes) {
            sound = sound && answersRight(child, probe, token);
        }
        probation.end(sound);
        patience.updateAndGet(sound ? Exchanges::more : Exchanges::less);
        return sound;
    }

    private boolean answersRight(Child child, Probe probe, CancellationToken token) throws InterruptedException {
        try {
            Exchange<? extends Probe.Question> exchange =
                    exchange(child, probe.question().get(), probe.limits(), token);
            return exchange.end() instanceof End.Answered
                    && exchange.conversation().isAnsweredRight();
        } catch (ChildException e) {
            return false;
        }
    }

    /** Returns how many answers of one child may wait for its probe. */
    int patience() {
        return patience.get();
    }

    private static int more(int patience) {
        return Math.min(2 * patience, MOST_UNPROBED);
    }

    private static int less(int patience) {
        return Math.max(patience / 4, 1);
    }

    /** Stops watching the children. */
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
