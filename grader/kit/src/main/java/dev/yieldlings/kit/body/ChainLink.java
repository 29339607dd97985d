package dev.yieldlings.kit.body;

import dev.yieldlings.kit.Generator;
import dev.yieldlings.kit.GeneratorExit;
import dev.yieldlings.kit.StopIteration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A generator's place in a chain of delegates: what of a request goes on to the delegate, and what the delegate's
 * answer means to the body that waits for it.
 */
abstract class ChainLink extends Lifecycle {
    /** As many lines as the JVM itself records. */
    private static final int LINES = 1024;

    private @Nullable Object delegate;

    // These three are of one step, while this generator is RUNNING.
    private @Nullable ChainLink waiting;
    private @Nullable Throwable pending;
    private boolean closing;

    /** Runs the body with this request, to its next yield, yieldFrom or end. */
    abstract Outcome run(Request request);

    /** The lines that the suspended body is in, innermost first. */
    abstract List<StackTraceElement> bodyFrames();

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

    /** The generator whose yieldFrom waits for this one in the step under way; null if a caller does. */
    final @Nullable ChainLink waiting() {
        return waiting;
    }

    /** Makes this generator RUNNING for one request, or answers it without that. */
    final @Nullable Answer enter(Request request, @Nullable ChainLink from) {
        Answer refused = start(request);
        if (refused == null) {
            waiting = from;
            closing = request == Request.Close.CLOSE;
            return null;
        }
        return refused instanceof Answer.Threw(Throwable exception) ? refusal(exception, request, from) : refused;
    }

    private Answer refusal(Throwable exception, Request request, @Nullable ChainLink from) {
        if (!bringsBack(request, exception)) {
            Traces.below(framesFrom(from), exception);
        }
        return new Answer.Threw(exception);
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

    /** What the delegate's answer is to the body that waits for it; null if it goes on waiting. */
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

    /** What comes out of a body that threw this: a StopIteration would pass for the end. */
    final Answer thrownBy(Throwable exception, Request request) {
        if (exception instanceof StopIteration leak) {
            return new Answer.Threw(Traces.below(framesFrom(waiting), Errors.leaked(label(), leak)));
        }
        boolean traceless = exception instanceof GeneratorExit;
        return new Answer.Threw(
                traceless || bringsBack(request, exception)
                        ? exception
                        : Traces.complete(exception, framesFrom(waiting)));
    }

    /** Whether this is the exception that the request has raised; its trace is whole where it was made. */
    static boolean bringsBack(Request request, Throwable exception) {
        return request instanceof Request.Raise raise && raise.isOf(exception);
    }

    private Answer ignoredExit() {
        return new Answer.Threw(Traces.below(framesFrom(this), Errors.ignoredExit(label(), bodyFrames())));
    }

    /** The lines of a chain's bodies, from this one outwards; as many as a trace can have. */
    static List<StackTraceElement> framesFrom(@Nullable ChainLink innermost) {
        List<StackTraceElement> lines = new ArrayList<>();
        for (ChainLink at = innermost; at != null && lines.size() < LINES; at = at.waiting) {
            lines.addAll(at.bodyFrames());
        }
        return lines;
    }

    /** Ends the step at this generator, whose body has answered, or whose delegate has yielded. */
    final Answer leave(Answer own) {
        if (own instanceof Answer.Yielded) {
            Answer answer = closing ? ignoredExit() : own;
            waiting = null;
            suspend();
            return answer;
        }
        waiting = null;
        boolean obeyed = closing && (own instanceof Answer.Returned || own instanceof Answer.Threw(GeneratorExit exit));
        end();
        return obeyed ? Answer.Returned.NOTHING : own;
    }
}
