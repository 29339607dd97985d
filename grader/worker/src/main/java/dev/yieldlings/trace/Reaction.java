package dev.yieldlings.trace;

import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.recording.Outcome;
import dev.yieldlings.trace.recording.Values;
import dev.yieldlings.worker.message.TraceStep;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a call came to, waiting to be judged; each method judges it, records the step and goes on with the script.
 *
 * @param <P> the script that goes on
 */
public final class Reaction<P extends Steps<P>> {
    private final Steps<P> script;
    private final String call;
    private final String end;
    private final Outcome outcome;
    private final String before;
    private final String after;
    private final List<String> printed;

    Reaction(
            Steps<P> script,
            String call,
            String end,
            Outcome outcome,
            String before,
            String after,
            List<String> printed) {
        this.script = script;
        this.call = call;
        this.end = end;
        this.outcome = outcome;
        this.before = before;
        this.after = after;
        this.printed = printed;
    }

    /** Expects this value to be yielded. */
    public P yields(@Nullable Object expected) {
        return answers(expected);
    }

    /** Expects this value to be returned. */
    public P answers(@Nullable Object expected) {
        boolean same = outcome instanceof Outcome.Returned(Object value) && Values.same(expected, value);
        String actual = outcome instanceof Outcome.Returned(Object value) && !same
                ? Values.showBeside(expected, value)
                : outcome.describe();
        return judge(Values.show(expected), same, actual);
    }

    /**
     * Expects a value that the rule accepts.
     *
     * @param description the rule, in words
     * @param rule may call the value's own methods; what it throws counts as a no
     */
    public P answers(String description, Predicate<@Nullable Object> rule) {
        boolean holds = outcome instanceof Outcome.Returned(Object value)
                && Outcome.of(() -> rule.test(value)).equals(new Outcome.Returned(true));
        return judge(description, holds, holds ? description : outcome.describe());
    }

    /** Expects this very object. */
    @SuppressWarnings("ReferenceEquality") // an object that only equals it is not the one
    public P answersItself(String description, Object expected) {
        boolean same = outcome instanceof Outcome.Returned(Object value) && value == expected;
        return judge(description, same, same ? description : outcome.describe());
    }

    /** Expects the call to return, whatever the value. */
    public P completes() {
        boolean returned = outcome instanceof Outcome.Returned;
        return judge("no exception", returned, returned ? "no exception" : outcome.describe());
    }

    /** Expects the end of the sequence. */
    public P stops() {
        return judge(end, isEnd(), isEnd() ? end : outcome.describe());
    }

    /** Expects the end of the sequence, with this value returned from the generator's body. */
    public P stopsWith(@Nullable Object expected) {
        boolean same = outcome instanceof Outcome.Threw(StopIteration stop) && Values.same(expected, stop.value());
        String actual = outcome instanceof Outcome.Threw(StopIteration stop)
                ? end + " with " + (same ? Values.show(expected) : Values.showBeside(expected, stop.value()))
                : outcome.describe();
        return judge(end + " with " + Values.show(expected), same, actual);
    }

    /** Expects an exception of this type. */
    public P raises(Class<? extends Throwable> type) {
        boolean raised = outcome instanceof Outcome.Threw(Throwable thrown) && type.isInstance(thrown);
        String name = type.getSimpleName();
        return judge(name, raised, raised ? name : outcome.describe());
    }

    /** Expects this very exception, not one that wraps or copies it. */
    @SuppressWarnings("ReferenceEquality") // an exception that only equals it is not the one
    public P raises(Throwable exception) {
        boolean same = outcome instanceof Outcome.Threw(Throwable thrown) && thrown == exception;
        String name = "that same " + exception.getClass().getSimpleName();
        return judge(name, same, same ? name : outcome.describe());
    }

    /**
     * Expects an object of this type, and hands it out to be driven by a script of its own.
     *
     * @param type an interface or class that the object must have
     */
    public <T> T object(Class<T> type) {
        boolean fits = outcome instanceof Outcome.Returned(Object value) && type.isInstance(value);
        String name = Values.article(type.getSimpleName());
        judge(name, fits, fits ? name : outcome.describe());
        return Objects.requireNonNull(type.cast(((Outcome.Returned) outcome).value()));
    }

    private boolean isEnd() {
        return outcome instanceof Outcome.Threw(Throwable thrown)
                && (end.equals("StopIteration")
                        ? thrown instanceof StopIteration
                        : thrown instanceof NoSuchElementException);
    }

    private P judge(String expected, boolean asExpected, String actual) {
        return script.judged(new TraceStep(call, expected, actual, before, after, printed, asExpected));
    }
}
