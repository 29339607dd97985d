package dev.yieldlings.trace.outcome;

import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.recording.Recorder;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A call on a learner's object: it returned, threw, reached a limit, or was never made. */
public sealed interface Attempt {
    /** The call returned or threw. */
    sealed interface Answer extends Attempt {}

    /** The call returned a value, or null. */
    record Returned(@Nullable Object value) implements Answer {}

    /** The call threw. */
    record Threw(Throwable thrown) implements Answer {}

    /** The worker ended the call, because the steps or the memory were used up. */
    record Limited(Error limit) implements Attempt {}

    /** The call was not made, because an earlier step of the check went wrong. */
    record NotMade() implements Attempt {}

    /** Makes the call. The errors of the worker's limits (steps, memory) are rethrown, because they are no result. */
    static Answer of(Callable<?> call) {
        try {
            return new Returned(call.call());
        } catch (CountedOverflow e) {
            return new Threw(e);
        } catch (StackOverflowError e) {
            Recorder.current().noteStackOverflow();
            JvmErrors.note(e);
            return new Threw(e);
        } catch (OutOfMemoryError e) {
            throw new MemoryExhausted();
        } catch (Throwable e) {
            Thrown.rethrowIfLimit(e);
            JvmErrors.note(e);
            return new Threw(e);
        }
    }

    /** Makes the call. An error of the worker's limits is a result too, which the caller must rethrow. */
    static Attempt orLimitOf(Callable<?> call) {
        try {
            return of(call);
        } catch (Error e) {
            if (e instanceof Limit) {
                return new Limited(e);
            }
            throw e;
        }
    }

    /** Returns the result of the call, as a record that can leave this process. */
    default Outcome outcome() {
        return switch (this) {
            case Returned(Object value) -> new Outcome.Value(Values.show(value), Values.type(value));
            case Threw(StopIteration stop) ->
                new Outcome.Stopped(Thrown.read(stop), Optional.of(Values.show(stop.value())));
            case Threw(NoSuchElementException end) -> new Outcome.Stopped(Thrown.read(end), Optional.empty());
            case Threw(Throwable thrown) -> new Outcome.Raised(Thrown.read(thrown));
            case Limited(MemoryExhausted _) -> new Outcome.Limited(Outcome.Limit.MEMORY);
            case Limited(Error _) -> new Outcome.Limited(Outcome.Limit.STEPS);
            case NotMade() -> new Outcome.NotReached();
        };
    }
}
