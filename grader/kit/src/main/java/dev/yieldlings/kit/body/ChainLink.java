package dev.yieldlings.kit.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.StopIteration;
import org.jspecify.annotations.Nullable;

/**
 * A generator's place in a chain of delegates: what of a request goes on to the delegate, and what the delegate's
 * answer means to the body that waits for it.
 */
abstract class ChainLink extends Lifecycle {
    private @Nullable Object delegate;

    // These three are of one step, while this generator is RUNNING.
    private @Nullable ChainLink waiting;
    private @Nullable Throwable pending;
    private boolean closing;

    ChainLink(String name) {
        super(name);
    }

    /** Runs the body with this request, to its next yield, yieldFrom or end. */
    abstract Outcome run(Request request);

    /** What close() throws at a body that yields instead of ending. */
    abstract Throwable ignoredExit();

    @Override
    final Answer step(Request request) {
        return Steps.step(this, request);
    }

    /** The generator or iterator that the body waits for at a yieldFrom. */
    final @Nullable Object waitsFor() {
        return delegate;
    }

    final void waitFor(Object next) {
        delegate = next;
    }

    /** The generator whose yieldFrom waits for this one in the step under way; null where a caller does. */
    final @Nullable ChainLink waiting() {
        return waiting;
    }

    /** Makes this generator RUNNING for one request, or answers it without that. */
    final @Nullable Answer enter(Request request, @Nullable ChainLink from) {
        Answer refused = start(request);
        if (refused == null) {
            waiting = from;
            closing = request == Request.Close.CLOSE;
        }
        return refused;
    }

    /** What a request to this generator is to its delegate; an exit closes that first, and is kept for afterwards. */
    final Request forward(Request request) {
        if (request == Request.Close.CLOSE) {
            pending = new GeneratorExit();
        } else if (request instanceof Request.Raise(Throwable exception)) {
            if (exception instanceof GeneratorExit) {
                pending = exception;
                return Request.Close.CLOSE;
            }
            if (!(delegate instanceof Generator)) {
                pending = exception;
            }
        }
        return request;
    }

    /** What the delegate's answer is to the body that waits for it; null where it goes on waiting. */
    final @Nullable Request resumption(Answer answer) {
        Throwable kept = pending;
        if (kept == null && answer instanceof Answer.Yielded) {
            return null;
        }
        pending = null;
        delegate = null;
        if (answer instanceof Answer.Threw(Throwable thrown)) {
            return kept == null && thrown instanceof StopIteration end
                    ? Request.send(end.value())
                    : new Request.Raise(thrown);
        }
        return kept == null ? Request.send(((Answer.Returned) answer).value()) : new Request.Raise(kept);
    }

    /** Ends the step at this generator, whose delegate has yielded. */
    final void leaveWaiting() {
        waiting = null;
        suspend();
    }

    /** Ends the step at this generator, whose own body has answered. */
    final Answer leave(Answer own) {
        waiting = null;
        if (own instanceof Answer.Yielded) {
            Answer answer = closing ? new Answer.Threw(ignoredExit()) : own;
            suspend();
            return answer;
        }
        boolean obeyed = closing && (own instanceof Answer.Returned || own instanceof Answer.Threw(GeneratorExit exit));
        end();
        return obeyed ? Answer.Returned.NOTHING : own;
    }
}
