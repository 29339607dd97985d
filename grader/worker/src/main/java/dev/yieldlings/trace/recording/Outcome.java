package dev.yieldlings.trace.recording;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** What a call on a learner's object came to: it returned, or it threw. */
public sealed interface Outcome {
    /** The call returned a value, or null. */
    record Returned(@Nullable Object value) implements Outcome {}

    /** The call threw. */
    record Threw(Throwable thrown) implements Outcome {}

    /** Makes the call. A limit of the worker's (no memory, no steps) passes through: it is nobody's answer. */
    static Outcome of(Callable<?> call) {
        try {
            return new Returned(call.call());
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

    /** What happened, in words: the value, or the exception with the learner's line. */
    default String describe() {
        return switch (this) {
            case Returned(Object value) -> Values.show(value);
            case Threw(Throwable thrown) -> Thrown.describe(thrown);
        };
    }
}
