package dev.yieldlings.kit.body;

import dev.yieldlings.kit.State;
import dev.yieldlings.kit.StopIteration;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import org.jspecify.annotations.Nullable;

/** Where a generator stands, who may step it, and what it answers without taking a step. */
abstract class Lifecycle {
    private static final VarHandle PHASE;

    static {
        try {
            PHASE = MethodHandles.lookup().findVarHandle(Lifecycle.class, "phase", Phase.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private volatile Phase phase = Phase.CREATED;

    /** While LOOKED_AHEAD: what hasNext() took and nobody has been given yet. */
    private Answer ahead = Answer.Returned.NOTHING;

    /** Lets go of a body that will not run again. */
    abstract void forgetBody();

    /** One whole step, delegates included. */
    abstract Answer step(Request request);

    /** What messages call it. */
    abstract String label();

    final State stateNow() {
        return phase.state;
    }

    /** Makes this generator RUNNING for one request, or answers it without that. */
    final @Nullable Answer start(Request request) {
        return PHASE.compareAndSet(this, Phase.SUSPENDED, Phase.RUNNING) ? null : startUnlessSuspended(request);
    }

    /** Ends what {@link #start} began, with the body at a yield. */
    final void suspend() {
        PHASE.setRelease(this, Phase.SUSPENDED);
    }

    /** Ends what {@link #start} began, and the body's life. */
    final void end() {
        forgetBody();
        PHASE.setRelease(this, Phase.CLOSED);
    }

    /** Takes a step for the caller's next request, and keeps what it yielded; where one is kept, it is that again. */
    final Answer lookAhead() {
        Answer answer = step(Request.Next.NEXT);
        if (answer instanceof Answer.Threw(Throwable exception)) {
            throw Traces.<RuntimeException>sneak(exception);
        }
        if (answer instanceof Answer.Yielded) {
            ahead = answer;
            PHASE.compareAndSet(this, Phase.SUSPENDED, Phase.LOOKED_AHEAD);
        }
        return answer;
    }

    /** Goes round again only where another thread changed the phase in between. */
    private @Nullable Answer startUnlessSuspended(Request request) {
        while (true) {
            switch (phase) {
                case CREATED -> {
                    if (request instanceof Request.Send) {
                        return new Answer.Threw(Errors.notPrimed(label()));
                    }
                    if (request == Request.Next.NEXT) {
                        if (PHASE.compareAndSet(this, Phase.CREATED, Phase.RUNNING)) {
                            return null;
                        }
                    } else if (PHASE.compareAndSet(this, Phase.CREATED, Phase.CLOSED)) {
                        forgetBody();
                        return request instanceof Request.Raise(StopIteration leak)
                                ? new Answer.Threw(Errors.leaked(label(), leak))
                                : request.atEnd();
                    }
                }
                case RUNNING -> {
                    return new Answer.Threw(Errors.alreadyExecuting(label()));
                }
                case SUSPENDED -> {
                    if (PHASE.compareAndSet(this, Phase.SUSPENDED, Phase.RUNNING)) {
                        return null;
                    }
                }
                case LOOKED_AHEAD -> {
                    if (request instanceof Request.Send || request instanceof Request.Raise) {
                        return new Answer.Threw(Errors.lookedAhead(label()));
                    }
                    if (PHASE.compareAndSet(this, Phase.LOOKED_AHEAD, Phase.RUNNING)) {
                        Answer taken = takeAhead();
                        if (request == Request.Close.CLOSE) {
                            return null;
                        }
                        suspend();
                        return taken;
                    }
                }
                case CLOSED -> {
                    return request.atEnd();
                }
            }
        }
    }

    private Answer takeAhead() {
        Answer taken = ahead;
        ahead = Answer.Returned.NOTHING;
        return taken;
    }

    /** The states, with the one distinction that only iterators bring in. */
    enum Phase {
        CREATED(State.CREATED),
        RUNNING(State.RUNNING),
        SUSPENDED(State.SUSPENDED),
        /** Suspended, at a yield whose value hasNext() has taken and nobody has been given yet. */
        LOOKED_AHEAD(State.SUSPENDED),
        CLOSED(State.CLOSED);

        final State state;

        Phase(State state) {
            this.state = state;
        }
    }
}
