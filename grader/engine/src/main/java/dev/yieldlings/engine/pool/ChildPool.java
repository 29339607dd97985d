package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.pool.Exchange.End;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
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

    private final Sandboxing sandboxing;
    private final Children children;
    private final WorkPlaces places;
    private final GuardWatch watch = new GuardWatch();

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
        places.take(token);
        try {
            Child child = ready(children.idleOrNew(), token);
            boolean fresh = child.requests() == 0;
            Exchange<C> exchange = ask(child, conversation.get(), limits, token);
            return tellsOfTheRequest(exchange.end(), fresh)
                    ? exchange
                    : ask(ready(children.fresh(), token), conversation.get(), limits, token);
        } finally {
            places.give();
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
        Future<?> looking = watch.look(guard);
        boolean reusable = false;
        try (CancellationToken.Registration _ = token.onCancel(() -> watch.stopSoon(guard))) {
            Exchange<C> exchange = child.exchange(conversation, limits, guard);
            reusable = guard.reason() instanceof End.Answered
                    && exchange.end() instanceof End.Answered(boolean clean)
                    && clean;
            token.check();
            return exchange;
        } finally {
            looking.cancel(false);
            if (reusable && child.requests() < MOST_REQUESTS) {
                children.giveBack(child);
            } else {
                children.replace(child);
            }
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
                children.giveBack(child);
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
            children.giveBack(child);
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

    /** Kills all children; each request that waits for one is told. */
    @Override
    public void close() {
        places.close();
        watch.close();
        children.close();
    }
}
