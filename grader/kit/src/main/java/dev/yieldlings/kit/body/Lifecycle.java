package dev.yieldlings.kit.body;

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

    private final String name;
    private volatile Phase phase = Phase.CREATED;

    /** What hasNext() took and nobody has been given yet: a value, or the end. */
    private @Nullable Answer ahead;

    Lifecycle(String name) {
        this.name = name;
    }

    /** Lets go of a body that will not run again. */
    abstract void forgetBody();

    /** One whole step, delegates included. */
    abstract Answer step(Request request);

    final String name() {
        return name;
    }

    final Phase phase() {
        return phase;
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

    /** What comes out of a body that threw this: a StopIteration would pass for the end. */
    final Answer thrownOut(Throwable exception) {
        return new Answer.Threw(
                exception instanceof StopIteration leak ? Errors.leaked(name, leak) : Traces.trim(exception));
    }

    /** Takes a step for the caller's next request, unless that has been done; whether it came to a value. */
    final boolean lookAhead() {
        if (phase == Phase.LOOKED_AHEAD || phase == Phase.CLOSED) {
            return phase == Phase.LOOKED_AHEAD;
        }
        Answer answer = step(Request.Next.NEXT);
        if (answer instanceof Answer.Threw(Throwable exception)) {
            throw Traces.<RuntimeException>sneak(exception);
        }
        ahead = answer;
        return answer instanceof Answer.Yielded && PHASE.compareAndSet(this, Phase.SUSPENDED, Phase.LOOKED_AHEAD);
    }

    /** Goes round again only where another thread changed the phase in between. */
    private @Nullable Answer startUnlessSuspended(Request request) {
        while (true) {
            switch (phase) {
                case CREATED -> {
                    if (request instanceof Request.Send) {
                        return new Answer.Threw(Errors.notPrimed(name));
                    }
                    if (request == Request.Next.NEXT) {
                        if (PHASE.compareAndSet(this, Phase.CREATED, Phase.RUNNING)) {
                            return null;
                        }
                    } else if (PHASE.compareAndSet(this, Phase.CREATED, Phase.CLOSED)) {
                        forgetBody();
                        return request instanceof Request.Raise(Throwable exception)
                                ? thrownOut(exception)
                                : Answer.Returned.NOTHING;
                    }
                }
                case RUNNING -> {
                    return new Answer.Threw(Errors.alreadyExecuting(name));
                }
                case SUSPENDED -> {
                    if (PHASE.compareAndSet(this, Phase.SUSPENDED, Phase.RUNNING)) {
                        return null;
                    }
                }
                case LOOKED_AHEAD -> {
                    if (request instanceof Request.Send || request instanceof Request.Raise) {
                        return new Answer.Threw(Errors.lookedAhead(name));
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
                    return request.atEnd(takeAhead());
                }
            }
        }
    }

    private Answer takeAhead() {
        Answer taken = ahead == null ? Answer.Returned.NOTHING : ahead;
        ahead = null;
        return taken;
    }
}
