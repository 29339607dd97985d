package dev.yieldlings.trace.outcome;

import dev.yieldlings.trace.recording.Recorder;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a call on a learner's object came to: it returned, it threw, it met a limit, or it was never made. */
public sealed interface Outcome {
    /** The call came to its own end. */
    sealed interface Answer extends Outcome {}

    /** The call returned a value, or null. */
    record Returned(@Nullable Object value) implements Answer {}

    /** The call threw. */
    record Threw(Throwable thrown) implements Answer {}

    /** The worker ended the call: no steps or no memory are left. */
    record Limited(Error limit) implements Outcome {}

    /** The call was not made, for an earlier step of the check went wrong. */
    record NotReached() implements Outcome {}

    /** Makes the call. A limit of the worker's (no memory, no steps) passes through: it is nobody's answer. */
    static Answer of(Callable<?> call) {
        try {
            return new Returned(call.call());
        } catch (CountedOverflow e) {
            return new Threw(e);
        } catch (StackOverflowError e) {
            Recorder.current().noteStackOverflow();
            return new Threw(e);
        } catch (OutOfMemoryError e) {
            throw new MemoryExhausted();
        } catch (Throwable e) {
            Thrown.rethrowIfLimit(e);
            return new Threw(e);
        }
    }

    /** Makes the call; a limit of the worker's is an outcome like others, for the caller to throw on. */
    static Outcome orLimitOf(Callable<?> call) {
        try {
            return of(call);
        } catch (Error e) {
            if (e instanceof Limit) {
                return new Limited(e);
            }
            throw e;
        }
    }

    /** What happened, in words: the value, or the exception with the learner's line. */
    default String describe() {
        return switch (this) {
            case Returned(Object value) -> Values.show(value);
            case Threw(Throwable thrown) -> Thrown.describe(thrown);
            case Limited(Error limit) -> String.valueOf(limit.getMessage());
            case NotReached() -> "";
        };
    }
}
