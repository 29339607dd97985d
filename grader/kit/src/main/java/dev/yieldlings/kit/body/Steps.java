package dev.yieldlings.kit.body;

import dev.yieldlings.kit.Generator;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/**
 * One step of a generator, flattened: a request goes down the chain of delegates to the innermost body in a loop, and
 * the answer up again, so that a chain of any depth takes one body's worth of stack.
 */
final class Steps {
    private Steps() {}

    static Answer step(ChainLink generator, Request request) {
        Answer refused = generator.enter(request, null);
        return refused == null ? run(generator, request) : refused;
    }

    private static Answer run(ChainLink entered, Request first) {
        ChainLink at = entered;
        @Nullable Request request = first;
        while (true) {
            Object delegate = at.waitsFor();
            Answer answer;
            if (delegate == null) {
                Outcome outcome = at.run(request);
                if (outcome instanceof Outcome.Delegated(Object next)) {
                    at.waitFor(next);
                    request = Request.Next.NEXT;
                    continue;
                }
                answer = (Answer) outcome;
            } else {
                request = at.forward(request);
                if (delegate instanceof ChainLink inner) {
                    answer = inner.enter(request, at);
                    if (answer == null) {
                        at = inner;
                        continue;
                    }
                } else {
                    answer = ask(delegate, request, at);
                }
                request = at.resumption(answer);
                if (request != null) {
                    continue;
                }
            }
            do {
                ChainLink waiting = at.waiting();
                answer = at.leave(answer);
                if (waiting == null) {
                    return answer;
                }
                at = waiting;
                request = at.resumption(answer);
            } while (request == null);
        }
    }

    /** The stack traces of what strangers throw are cut at this method's line. */
    private static Answer ask(Object delegate, Request request, ChainLink waiting) {
        try {
            return delegate instanceof Generator<?, ?, ?> stranger
                    ? request.askOf(stranger)
                    : request.askOf((Iterator<?>) delegate);
        } catch (Throwable e) {
            return new Answer.Threw(
                    ChainLink.bringsBack(request, e) ? e : Traces.complete(e, ChainLink.framesFrom(waiting)));
        }
    }
}
