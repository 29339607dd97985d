package dev.yieldlings.kit.body;

import dev.yieldlings.kit.AlreadyExecutingException;
import dev.yieldlings.kit.IgnoredExitException;
import dev.yieldlings.kit.LeakedStopIterationException;
import dev.yieldlings.kit.NotPrimedException;
import dev.yieldlings.kit.StopIteration;
import java.util.List;

/** The protocol's errors and the refusals to yield, in words for who wrote the body or steps it. */
final class Errors {
    private Errors() {}

    static NotPrimedException notPrimed(String name) {
        return Traces.trim(new NotPrimedException(
                "can't send a value to a " + name + " that has just been created: call next() first"));
    }

    static AlreadyExecutingException alreadyExecuting(String name) {
        return Traces.trim(new AlreadyExecutingException(name + " already executing"));
    }

    /** The trace begins at the yield that should not have been. */
    static IgnoredExitException ignoredExit(String name, List<StackTraceElement> body) {
        String where = body.isEmpty() ? "" : ": it yielded again at " + body.getFirst();
        return Traces.below(body, new IgnoredExitException(name + " ignored GeneratorExit" + where));
    }

    static LeakedStopIterationException leaked(String name, StopIteration cause) {
        return Traces.trim(new LeakedStopIterationException(name + " raised StopIteration", cause));
    }

    static IllegalStateException lookedAhead(String name) {
        return refusal("hasNext() has looked ahead and taken the next value of the " + name
                + " already, so the yield that this was meant for is over: take that value with next() first");
    }

    static UnsupportedOperationException noSend(Object iterator) {
        return Traces.trim(new UnsupportedOperationException("a value was sent to a generator that yields from a mere "
                + iterator.getClass().getSimpleName() + ", which has next() and no send()"));
    }

    static IllegalStateException notRunning(String name) {
        return refusal("y was used from outside: the body of the " + name
                + " is not running. Only the body itself can yield, and only during a step");
    }

    static IllegalStateException anotherThread(String name) {
        return refusal("y was used from another thread, " + Thread.currentThread() + ": the body of the " + name
                + " can only yield from where it runs itself");
    }

    static IllegalStateException anotherBody(String name) {
        return refusal("y was used from the body of another generator: it belongs to the " + name
                + ", which waits for that generator. Yield through the y that the inner body was given");
    }

    private static IllegalStateException refusal(String message) {
        return Traces.trim(new IllegalStateException(message));
    }
}
