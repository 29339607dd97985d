package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.pool.Exchange.End;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Child processes of one kind, started ahead and used again while they are clean.
 *
 * <p>What is limited is how many work at a time, not which ones: whoever has a place gets a child, an idle one or a new
 * one, and gives the place back whatever happened. So no child that is lost costs a place.
 */
public final class ChildPool implements AutoCloseable {
    /** After so many requests a child is replaced, so that nothing can pile up in it. */
    private static final int MOST_REQUESTS = 500;

    /** So many children that can't be started in a row are not an accident. */
    private static final int MOST_ATTEMPTS = 3;

    /** A JVM that isn't ready by then never will be. */
    private static final Duration MOST_TO_START = Duration.ofMinutes(5);

    /** Most requests are answered soon, and a child that is warm is worth more than the time till then. */
    private static final int MILLIS_TO_COME_TO_AN_END = 100;

    private final ChildCommand command;
    private final Sandboxing sandboxing;
    private final int size;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();

    /** Those that have worked come first, for they are warm; new ones come last, and get ready meanwhile. */
    private final Deque<Child> idle = new ArrayDeque<>();

    private final Set<Child> alive = new HashSet<>();
    private int places;
    private boolean closed;

    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            task -> Thread.ofPlatform().name("child-watch").daemon().unstarted(task));

    /**
     * Starts children.
     *
     * @param command what starts one
     * @param sandboxing what to start them in
     * @param size how many can work at a time
     * @param ahead one that was started before, if there is one
     * @throws ChildException if they can't be started
     */
    public ChildPool(ChildCommand command, Sandboxing sandboxing, int size, Optional<Child> ahead) {
        this.command = command;
        this.sandboxing = sandboxing;
        this.size = size;
        this.places = size;
        ahead.ifPresent(child -> {
            alive.add(child);
            idle.add(child);
        });
        boolean started = false;
        try {
            while (alive.size() < size) {
                idle.add(start());
            }
            started = true;
        } finally {
            if (!started) {
                close();
            }
        }
    }

    /**
     * Has a request answered by the next child that is free.
     *
     * <p>A child that ended without an answer, or did nothing, may be the machine's doing or what an earlier request left
     * behind: the request is made once more, to a new child, before anything is said of it.
     *
     * @param conversation makes what the request is about; called again for the second time
     * @param limits what the child may use on it
     * @param token ends the request; a child that goes on with it is killed
     * @throws ChildException if children can't be started, or one broke by its own fault
     * @throws InterruptedException if the token is cancelled
     */
    public <C extends Conversation> Exchange<C> ask(
            Supplier<C> conversation, ChildLimits limits, CancellationToken token) throws InterruptedException {
        takePlace(token);
        try {
            Child child = ready(idleOrNew(), token);
            boolean fresh = child.requests() == 0;
            Exchange<C> exchange = ask(child, conversation.get(), limits, token);
            return tellsOfTheRequest(exchange.end(), fresh)
                    ? exchange
                    : ask(ready(fresh(), token), conversation.get(), limits, token);
        } finally {
            givePlace();
        }
    }

    private static boolean tellsOfTheRequest(End end, boolean fresh) {
        return switch (end) {
            case End.Answered _, End.OutOfTime _ -> true;
            case End.OutOfMemory _ -> fresh;
            case End.Idle _, End.Died _, End.Violated _ -> false;
        };
    }

    private <C extends Conversation> Exchange<C> ask(
            Child child, C conversation, ChildLimits limits, CancellationToken token) throws InterruptedException {
        Guard guard = new Guard(child, limits);
        Future<?> looking = watch.scheduleWithFixedDelay(guard::look, 1, 1, TimeUnit.SECONDS);
        boolean reusable = false;
        try (CancellationToken.Registration _ = token.onCancel(() -> stopSoon(guard))) {
            Exchange<C> exchange = child.exchange(conversation, limits, guard);
            reusable = guard.reason() instanceof End.Answered
                    && exchange.end() instanceof End.Answered(boolean clean)
                    && clean;
            token.check();
            return exchange;
        } finally {
            looking.cancel(false);
            if (reusable && child.requests() < MOST_REQUESTS) {
                giveBack(child);
            } else {
                replace(child);
            }
        }
    }

    private void stopSoon(Guard guard) {
        lock.lock();
        try {
            if (!closed) {
                var _ = watch.schedule(
                        () -> guard.stop(new End.Idle()), MILLIS_TO_COME_TO_AN_END, TimeUnit.MILLISECONDS);
            }
        } finally {
            lock.unlock();
        }
    }

    private void takePlace(CancellationToken token) throws InterruptedException {
        try (CancellationToken.Registration _ = token.onCancel(this::wakeAll)) {
            lock.lock();
            try {
                while (places == 0 && !closed && !token.isCancelled()) {
                    changed.await();
                }
                token.check();
                if (closed) {
                    throw new IllegalStateException("the pool is closed");
                }
                places--;
            } finally {
                lock.unlock();
            }
        }
    }

    private void givePlace() {
        lock.lock();
        try {
            places++;
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

    private Child idleOrNew() {
        lock.lock();
        try {
            Child child = idle.pollFirst();
            return child == null ? start() : child;
        } finally {
            lock.unlock();
        }
    }

    private Child fresh() {
        lock.lock();
        try {
            Child newest = idle.peekLast();
            if (newest != null && newest.requests() == 0) {
                idle.removeLast();
                return newest;
            }
            return start();
        } finally {
            lock.unlock();
        }
    }

    /** The child when it is ready, or a new one in its place. */
    private Child ready(Child first, CancellationToken token) throws InterruptedException {
        Child child = first;
        for (int attempt = 1; ; ) {
            boolean mayWork = true;
            try {
                child.awaitGreeting(MOST_TO_START, token);
                sandboxing.works(child.sandbox());
                // One that has died since may have been killed by the machine.
                if (child.isAlive() || attempt++ == MOST_ATTEMPTS) {
                    return child;
                }
                mayWork = false;
            } catch (InterruptedException e) {
                giveBack(child);
                throw e;
            } catch (ChildException e) {
                mayWork = false;
                if (!sandboxing.failed(child.sandbox(), e) && attempt++ == MOST_ATTEMPTS) {
                    throw e;
                }
            } finally {
                if (!mayWork) {
                    discard(child);
                }
            }
            child = fresh();
        }
    }

    private Child start() {
        lock.lock();
        try {
            if (closed) {
                throw new IllegalStateException("the pool is closed");
            }
            Child child = Child.start(command, sandboxing.sandbox());
            alive.add(child);
            return child;
        } finally {
            lock.unlock();
        }
    }

    private void giveBack(Child child) {
        lock.lock();
        try {
            if (closed || idle.size() >= size) {
                discard(child);
            } else if (child.requests() == 0) {
                idle.addLast(child);
            } else {
                idle.addFirst(child);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Ends one and starts another, at once, so that it gets ready while something else is done. */
    private void replace(Child old) {
        discard(old);
        lock.lock();
        try {
            if (!closed && idle.size() < size) {
                idle.addLast(start());
            }
        } catch (ChildException e) {
            // Nobody needs it yet. Whoever does will try again, and be told why.
        } finally {
            lock.unlock();
        }
    }

    private void discard(Child child) {
        lock.lock();
        try {
            alive.remove(child);
        } finally {
            lock.unlock();
        }
        child.close();
    }

    /**
     * What a child says of itself when it is ready.
     *
     * @throws ChildException if children don't work here
     * @throws InterruptedException if the token is cancelled
     */
    public byte[] greeting(CancellationToken token) throws InterruptedException {
        takePlace(token);
        try {
            Child child = ready(idleOrNew(), token);
            byte[] greeting = child.awaitGreeting(MOST_TO_START, token);
            giveBack(child);
            return greeting;
        } finally {
            givePlace();
        }
    }

    /**
     * Lets all children end by themselves, so that one that is to leave an archive behind can do so.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        for (Child child : all()) {
            child.finish();
        }
    }

    private List<Child> all() {
        lock.lock();
        try {
            return List.copyOf(alive);
        } finally {
            lock.unlock();
        }
    }

    /** Kills all children; who waits for one is told. */
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            watch.shutdownNow();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
        all().forEach(Child::close);
    }
}
