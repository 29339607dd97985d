package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.pool.Exchange.End;
import dev.yieldlings.engine.pool.Trust.Probe;
import dev.yieldlings.engine.pool.Trust.Soundness;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
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

    /** So many answers of one child wait at most until it is probed. */
    private static final int MOST_UNPROBED = 32;

    /** So many children that can't be started in a row are not an accident. */
    private static final int MOST_ATTEMPTS = 3;

    /** A JVM that isn't ready by then never will be. */
    private static final Duration MOST_TO_START = Duration.ofMinutes(5);

    private final Sandboxing sandboxing;
    private final Children children;
    private final WorkPlaces places;
    private final GuardWatch watch = new GuardWatch();

    /**
     * How many answers of one child wait until it is probed: fewer where children were lost, for all that wait are asked
     * for again then.
     */
    private final AtomicInteger patience = new AtomicInteger(MOST_UNPROBED);

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
        this.sandboxing = sandboxing;
        this.children = new Children(command, sandboxing, size, ahead);
        this.places = new WorkPlaces(size);
    }

    /**
     * Has a request answered by the next child that is free.
     *
     * <p>A child that ended without an answer, or did nothing, may be the machine's doing or what an earlier request left
     * behind: the request is made again, to a new child, before anything is said of it.
     *
     * @param conversation makes what the request is about; called again for the second time
     * @param limits what the child may use on it
     * @param trust what it may rely on, and what others may after it
     * @param token ends the request; a child that goes on with it is killed
     * @throws ChildException if children can't be started, or one broke by its own fault
     * @throws InterruptedException if the token is cancelled
     */
    public <C extends Conversation> Exchange<C> ask(
            Supplier<C> conversation, ChildLimits limits, Trust trust, CancellationToken token)
            throws InterruptedException {
        places.take(token);
        try {
            Child child = ready(children.idleOrNew(), token);
            if (!(trust instanceof Trust.Provisional) && !isSound(child, token)) {
                children.replace(child);
                child = ready(children.fresh(), token);
            }
            Optional<Exchange<C>> first = tryFirst(child, conversation.get(), limits, token);
            if (first.isEmpty()) {
                child = ready(children.fresh(), token);
            }
            Exchange<C> exchange = first.isPresent() ? first.get() : ask(child, conversation.get(), limits, token);
            child.probation().note(child, trust);
            putBack(child, exchange.end(), token);
            return exchange;
        } finally {
            places.give();
        }
    }

    /** The first exchange about a request; nothing if it tells nothing of the request, and the child is gone. */
    private <C extends Conversation> Optional<Exchange<C>> tryFirst(
            Child child, C conversation, ChildLimits limits, CancellationToken token) throws InterruptedException {
        boolean fresh = child.requests() == 0;
        boolean sound = child.probation().isOver();
        try {
            Exchange<C> exchange = ask(child, conversation, limits, token);
            if (tellsOfTheRequest(exchange.end(), fresh)) {
                return Optional.of(exchange);
            }
            children.replace(child);
        } catch (ChildException e) {
            if (sound) {
                throw e;
            }
        }
        return Optional.empty();
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
        Future<?> looking = watch.look(guard);
        boolean over = false;
        try (CancellationToken.Registration _ = token.onCancel(() -> watch.stopSoon(guard))) {
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

    private void putBack(Child child, End end, CancellationToken token) throws InterruptedException {
        boolean answered = end instanceof End.Answered;
        boolean reusable = end instanceof End.Answered(boolean clean) && clean && child.requests() < MOST_REQUESTS;
        boolean late = child.probation().open() >= patience.get();
        if (reusable && !late) {
            giveBack(child, token);
        } else if (answered && child.probation().open() > 0 && isSound(child, token) && reusable) {
            giveBack(child, token);
        } else {
            children.replace(child);
        }
    }

    private void giveBack(Child child, CancellationToken token) throws InterruptedException {
        while (!children.giveBack(child)) {
            if (!isSound(child, token)) {
                children.replace(child);
                return;
            }
        }
    }

    /** Whether a child is sound, by its answers to all probes; those who wait to know it of this child are told. */
    private boolean isSound(Child child, CancellationToken token) throws InterruptedException {
        Probation probation = child.probation();
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
        patience.updateAndGet(sound ? ChildPool::more : ChildPool::less);
        return sound;
    }

    private boolean answersRight(Child child, Probe probe, CancellationToken token) throws InterruptedException {
        try {
            Exchange<? extends Probe.Question> exchange =
                    ask(child, probe.question().get(), probe.limits(), token);
            return exchange.end() instanceof End.Answered
                    && exchange.conversation().isAnsweredRight();
        } catch (ChildException e) {
            return false;
        }
    }

    private static int more(int patience) {
        return Math.min(2 * patience, MOST_UNPROBED);
    }

    private static int less(int patience) {
        return Math.max(patience / 4, 1);
    }

    /**
     * Whether the child that answered a request was sound; has it probed where that is not known yet.
     *
     * @throws InterruptedException if the token is cancelled first
     */
    public boolean wasSound(Soundness soundness, CancellationToken token) throws InterruptedException {
        if (soundness.isSettled()) {
            return soundness.sound().getNow(true);
        }
        places.take(token);
        try {
            for (Child child : children.takeToProbe(soundness).stream().toList()) {
                if (isSound(child, token)) {
                    giveBack(child, token);
                } else {
                    children.replace(child);
                }
            }
        } finally {
            places.give();
        }
        try {
            return token.await(soundness.sound(), MOST_TO_START);
        } catch (ExecutionException | TimeoutException e) {
            return false;
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
                children.discard(child);
                throw e;
            } catch (ChildException e) {
                mayWork = false;
                if (!sandboxing.failed(child.sandbox(), e) && attempt++ == MOST_ATTEMPTS) {
                    throw e;
                }
            } finally {
                if (!mayWork) {
                    children.discard(child);
                }
            }
            child = children.fresh();
        }
    }

    /**
     * What a child says of itself when it is ready.
     *
     * @throws ChildException if children don't work here
     * @throws InterruptedException if the token is cancelled
     */
    public byte[] greeting(CancellationToken token) throws InterruptedException {
        places.take(token);
        try {
            Child child = ready(children.idleOrNew(), token);
            byte[] greeting = child.awaitGreeting(MOST_TO_START, token);
            giveBack(child, token);
            return greeting;
        } finally {
            places.give();
        }
    }

    /**
     * Lets all children end by themselves, so that one that is to leave an archive behind can do so.
     *
     * @throws InterruptedException if the caller is interrupted meanwhile
     */
    public void finish() throws InterruptedException {
        for (Child child : children.all()) {
            child.finish();
        }
    }

    /** Kills all children; each request that waits for one fails. */
    @Override
    public void close() {
        places.close();
        watch.close();
        children.close();
    }
}
