package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.child.Sandboxing;
import dev.yieldlings.engine.pool.Exchange.End;
import dev.yieldlings.engine.pool.Trust.Soundness;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * A pool of child processes of one kind. They are started ahead, and used again while they are clean.
 *
 * <p>The pool limits how many children work at a time. A request takes a permit, gets an idle or a new child, and
 * returns the permit whatever happens. A lost child therefore never costs a permit.
 */
public final class ChildPool implements AutoCloseable {
    /** A child is replaced after this many requests, so that leftovers can't pile up. */
    private static final int MOST_REQUESTS = 500;

    /** After this many failed starts in a row, starting is given up. */
    private static final int MOST_ATTEMPTS = 3;

    /** The longest time that a JVM may take to get ready. */
    private static final Duration MOST_TO_START = Duration.ofMinutes(5);

    private final Sandboxing sandboxing;
    private final Children children;
    private final WorkPermits places;
    private final Exchanges exchanges;

    /**
     * Starts children.
     *
     * @param command the command of a child
     * @param sandboxing chooses the sandbox of each child
     * @param size how many children can work at a time
     * @param ahead a child that was started earlier; empty if there is none
     * @throws ChildException if they can't be started
     */
    public ChildPool(ChildCommand command, Sandboxing sandboxing, int size, Optional<Child> ahead) {
        this.sandboxing = sandboxing;
        this.children = new Children(command, sandboxing, size, ahead);
        this.exchanges = new Exchanges(children);
        this.places = new WorkPermits(size);
    }

    /**
     * Sends a request to the next free child and returns the exchange.
     *
     * <p>If a child ends without an answer or stays idle, the request is sent again, to a new child, before it is
     * blamed. After a kill from outside more children are tried.
     *
     * @param conversation creates the conversation; called again for each child
     * @param limits the limits of the child on this request
     * @param trust what the request assumes about the child, and what later requests may assume
     * @param token ends the request; a child that goes on with it is killed
     * @throws ChildException if children can't be started, are repeatedly killed from outside, or report a fault of
     *     their own
     * @throws InterruptedException if the token is cancelled
     */
    public <C extends Conversation> Exchange<C> ask(
            Supplier<C> conversation, ChildLimits limits, Trust trust, CancellationToken token)
            throws InterruptedException {
        places.take(token);
        try {
            Child child = ready(children.idleOrNew(), token);
            if (!(trust instanceof Trust.Provisional) && !exchanges.isSound(child, token)) {
                children.replace(child);
                child = ready(children.fresh(), token);
            }
            Attempts attempts = new Attempts();
            Optional<Exchange<C>> told = attempt(attempts, child, conversation.get(), limits, token);
            while (told.isEmpty()) {
                child = ready(children.fresh(), token);
                told = attempt(attempts, child, conversation.get(), limits, token);
            }
            Exchange<C> exchange = told.get();
            child.probation().note(child, trust);
            putBack(child, exchange.end(), token);
            return exchange;
        } finally {
            places.give();
        }
    }

    /** Returns the exchange, or empty if it shows nothing about the request; the child is then replaced. */
    private <C extends Conversation> Optional<Exchange<C>> attempt(
            Attempts attempts, Child child, C conversation, ChildLimits limits, CancellationToken token)
            throws InterruptedException {
        boolean fresh = child.requests() == 0;
        boolean sound = child.probation().isOver();
        try {
            Exchange<C> exchange = exchanges.exchange(child, conversation, limits, token);
            if (attempts.areSettledBy(exchange.end(), fresh)) {
                return Optional.of(exchange);
            }
            children.replace(child);
        } catch (ChildException e) {
            if (sound || !attempts.isFirst()) {
                throw e;
            }
            attempts.note();
        }
        return Optional.empty();
    }

    private void putBack(Child child, End end, CancellationToken token) throws InterruptedException {
        boolean answered = end instanceof End.Answered;
        boolean reusable = end instanceof End.Answered(boolean clean) && clean && child.requests() < MOST_REQUESTS;
        boolean late = child.probation().open() >= exchanges.patience();
        if (reusable && !late) {
            giveBack(child, token);
        } else if (answered && child.probation().open() > 0 && exchanges.isSound(child, token) && reusable) {
            giveBack(child, token);
        } else {
            children.replace(child);
        }
    }

    private void giveBack(Child child, CancellationToken token) throws InterruptedException {
        while (!children.giveBack(child)) {
            if (!exchanges.isSound(child, token)) {
                children.replace(child);
                return;
            }
        }
    }

    /**
     * Whether the child that answered a request was sound. Probes the child if that is not known yet.
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
                if (exchanges.isSound(child, token)) {
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

    /** Returns the child once it is ready, or a new child if it fails. */
    private Child ready(Child first, CancellationToken token) throws InterruptedException {
        Child child = first;
        for (int attempt = 1; ; ) {
            boolean mayWork = true;
            try {
                child.awaitGreeting(MOST_TO_START, token);
                sandboxing.works(child.sandbox());
                // A child that has died since may have been killed by the machine.
                if (child.isAlive() || attempt++ == MOST_ATTEMPTS) {
                    return child;
                }
                mayWork = false;
            } catch (InterruptedException e) {
                children.discard(child);
                throw e;
            } catch (ChildException e) {
                mayWork = false;
                boolean blamed = !child.wasKilled() && sandboxing.failed(child.sandbox(), e);
                if (!blamed && attempt++ == MOST_ATTEMPTS) {
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
     * Returns the greeting that a child sends when it is ready.
     *
     * @throws ChildException if children can't run on this machine
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
     * Waits for all children to end by themselves, so that one that writes an AOT cache at its end can do so.
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
        exchanges.close();
        children.close();
    }

    /**
     * The attempts at one request, each with another child.
     *
     * <p>A child that ends without an answer or stays idle may do so because of the machine or of an earlier request.
     * Only the second such child is the request's doing. A request can't make a signal kill its child, so a kill shows
     * nothing about the request.
     */
    private static final class Attempts {
        private static final int MOST_FAILED = 2;

        /** After this many children killed from outside, the request is given up. */
        private static final int MOST_KILLED = 5;

        private int failed;
        private int killed;

        boolean isFirst() {
            return failed + killed == 0;
        }

        /** Records that a child failed by a fault of its own. */
        void note() {
            failed++;
        }

        /**
         * Records the end of an exchange.
         *
         * @param fresh whether the request was the child's first
         * @return whether the end shows what the request does
         * @throws ChildException if too many children were killed from outside
         */
        boolean areSettledBy(End end, boolean fresh) {
            return switch (end) {
                case End.Answered _, End.OutOfTime _ -> true;
                case End.OutOfMemory _ -> fresh || isLast();
                case End.Died died
                when died.wasKilled() -> {
                    if (++killed == MOST_KILLED) {
                        throw new ChildException(
                                "The processes that worked on a submission were killed from outside, one"
                                        + " after the other. Is this machine short of memory, or does something on"
                                        + " it end processes?");
                    }
                    yield false;
                }
                case End.Idle _, End.Died _, End.Violated _ -> isLast();
            };
        }

        private boolean isLast() {
            return ++failed == MOST_FAILED;
        }
    }
}
