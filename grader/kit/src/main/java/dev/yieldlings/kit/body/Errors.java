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

    static NotPrimedException notPrimed(String generator) {
        return new NotPrimedException(
                generator + " was sent a value before it has started, when no yield can receive it: call next() first");
    }

    static AlreadyExecutingException alreadyExecuting(String generator) {
        return new AlreadyExecutingException(generator + " already executing");
    }

    static IllegalStateException lookedAhead(String generator) {
        return new IllegalStateException(generator + " has been looked ahead by hasNext(), so the yield that this was"
                + " meant for has been left already: take the value that waits with next() first");
    }

    static IgnoredExitException ignoredExit(String generator, List<StackTraceElement> body) {
        String where = body.isEmpty() ? "" : ": it yielded again at " + place(body.getFirst());
        return new IgnoredExitException(generator + " ignored GeneratorExit" + where);
    }

    private static String place(StackTraceElement frame) {
        return frame.getFileName() == null || frame.getLineNumber() < 1
                ? frame.getMethodName()
                : frame.getFileName() + ":" + frame.getLineNumber();
    }

    static LeakedStopIterationException leaked(String generator, StopIteration cause) {
        return new LeakedStopIterationException(generator + " raised StopIteration", cause);
    }

    static UnsupportedOperationException noSend(Object iterator) {
        return new UnsupportedOperationException("a value was sent to a generator that yields from a mere "
                + iterator.getClass().getSimpleName() + ", which has next() and no send()");
    }

    static IllegalStateException notRunning(String generator) {
        return new IllegalStateException(generator + "'s y was used from outside, while its body is not running: only"
                + " the body itself can yield, and only during a step");
    }

    static IllegalStateException anotherThread(String generator) {
        return new IllegalStateException(generator + "'s y was used from " + Thread.currentThread()
                + ", which is not the thread that its body runs on: only the body itself can yield");
    }

    static IllegalStateException anotherBody(String generator) {
        return new IllegalStateException(generator + "'s y was used from another generator's body, which it waits for:"
                + " yield through the y that the inner body was given");
    }
}
