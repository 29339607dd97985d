package dev.yieldlings.trace;

import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.outcome.Contrast;
import dev.yieldlings.trace.outcome.Outcome;
import dev.yieldlings.trace.outcome.Values;
import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.NoSuchElementException;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a call came to, waiting to be judged; each method judges it, records the step and goes on with the script.
 *
 * @param <P> the script that goes on
 */
public final class Reaction<P extends Steps<P>> {
    private static final String HOLDS = "holds";

    private final Steps<P> script;
    private final String call;
    private final String end;
    private final Performed performed;
    private final Outcome outcome;

    Reaction(Steps<P> script, String call, String end, Performed performed) {
        this.script = script;
        this.call = call;
        this.end = end;
        this.performed = performed;
        this.outcome = performed.outcome();
    }

    /** Expects this value to be yielded. */
    public P yields(@Nullable Object expected) {
        return answers(expected);
    }

    /** Expects this value to be returned. */
    public P answers(@Nullable Object expected) {
        if (outcome instanceof Outcome.Returned(Object value) && !Values.same(expected, value)) {
            Contrast contrast = Contrast.of(expected, value);
            return judge(contrast.expected(), false, contrast.actual());
        }
        String shown = Values.show(expected);
        boolean same = outcome instanceof Outcome.Returned;
        return judge(shown, same, same ? shown : outcome.describe());
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

    /** Expects a number that is off by no more than this part of the expected one, such as {@code 1e-9}. */
    public P isNear(double expected, double relativeError) {
        return answers(
                "about " + expected,
                value -> value instanceof Number number
                        && Math.abs(number.doubleValue() - expected) <= Math.abs(expected) * relativeError);
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

    /** Expects a rule that judges for itself to hold; where it does not, its AssertionError says what is wrong. */
    public P holds() {
        if (outcome instanceof Outcome.Threw(AssertionError broken)) {
            return judge(HOLDS, false, String.valueOf(broken.getMessage()));
        }
        boolean returned = outcome instanceof Outcome.Returned;
        return judge(HOLDS, returned, returned ? HOLDS : outcome.describe());
    }

    /** Expects the end of the sequence. */
    public P stops() {
        return judge(end, isEnd(), isEnd() ? end : outcome.describe());
    }

    /** Expects the end of a generator, with this value returned from its body. */
    public P stopsWith(@Nullable Object expected) {
        String with = "StopIteration with ";
        if (outcome instanceof Outcome.Threw(StopIteration stop)) {
            boolean same = Values.same(expected, stop.value());
            Contrast contrast = Contrast.of(expected, stop.value());
            return judge(with + contrast.expected(), same, with + (same ? contrast.expected() : contrast.actual()));
        }
        return judge(with + Values.show(expected), false, outcome.describe());
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
     * Expects an object of this type, and hands it out to be used further. Where there is none the check ends here, for
     * nothing can follow.
     *
     * @param type an interface or class that the object must have
     * @param <T> the type with its parameters, as the suite goes on with it
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // a type's parameters can't be asked for
    public <T> T object(Class<? super T> type) {
        boolean fits = outcome instanceof Outcome.Returned(Object value) && type.isInstance(value);
        String name = Values.article(type.getSimpleName());
        judge(name, fits, fits ? name : outcome.describe());
        if (outcome instanceof Outcome.Returned(Object value) && value != null && fits) {
            return (T) value;
        }
        throw script.divergence();
    }

    private boolean isEnd() {
        return outcome instanceof Outcome.Threw(Throwable thrown)
                && (end.equals("StopIteration")
                        ? thrown instanceof StopIteration
                        : thrown instanceof NoSuchElementException);
    }

    private P judge(String expected, boolean asExpected, String actual) {
        Mark mark = outcome instanceof Outcome.NotReached
                ? Mark.NOT_REACHED
                : asExpected ? Mark.AS_EXPECTED : Mark.DIVERGED;
        TraceStep step = new TraceStep(
                call,
                expected,
                actual,
                performed.before(),
                performed.after(),
                performed.printed(),
                performed.eventTexts(),
                performed.stepsUsed(),
                mark);
        boolean unwritten =
                outcome instanceof Outcome.Threw(Throwable thrown) && thrown instanceof UnsupportedOperationException;
        return script.judged(step, story(expected, actual), unwritten);
    }

    private String story(String expected, String actual) {
        return switch (outcome) {
            case Outcome.Returned(Object value) when expected.equals("no exception") -> call + " returned.";
            case Outcome.Returned(Object value) -> call + " gave " + actual + ", but " + expected + " was expected.";
            case Outcome.Threw(AssertionError broken) when expected.equals(HOLDS) -> call + ": here " + actual + ".";
            case Outcome.Threw(Throwable thrown) -> call + " threw " + actual + ", but " + expected + " was expected.";
            case Outcome.Limited(Error limit) -> call + " ran " + actual + ".";
            case Outcome.NotReached() -> "";
        };
    }
}
