package dev.yieldlings.trace;

import dev.yieldlings.kit.StopIteration;
import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Fact;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;
import dev.yieldlings.trace.outcome.Attempt;
import dev.yieldlings.trace.outcome.Contrast;
import dev.yieldlings.trace.outcome.Values;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The result of a call, to be judged. Each method judges it, records the step and returns the script.
 *
 * @param <P> the script
 */
public final class Reaction<P extends Steps<P>> {
    private static final int LONGEST_RULE = 500;

    private final Steps<P> script;
    private final Steps.Request request;
    private final Performed performed;
    private final Attempt attempt;

    Reaction(Steps<P> script, Steps.Request request, Performed performed) {
        this.script = script;
        this.request = request;
        this.performed = performed;
        this.attempt = performed.attempt();
    }

    /** Expects this value to be yielded. */
    public P yields(@Nullable Object expected) {
        return answers(expected);
    }

    /** Expects this value to be returned. */
    public P answers(@Nullable Object expected) {
        if (attempt instanceof Attempt.Returned(Object value) && !Values.same(expected, value)) {
            return judge(Contrast.expected(expected, value), false, Contrast.actual(expected, value));
        }
        Expected.Value wanted = new Expected.Value(Values.show(expected), Values.type(expected));
        return attempt instanceof Attempt.Returned
                ? judge(wanted, true, new Outcome.Value(wanted.text(), wanted.type()))
                : judge(wanted, false, attempt.outcome());
    }

    /**
     * Expects a value that the rule accepts.
     *
     * @param description the rule, in words
     * @param rule may call the value's own methods; an exception counts as false
     */
    public P answers(String description, Predicate<@Nullable Object> rule) {
        boolean holds = attempt instanceof Attempt.Returned(Object value)
                && Attempt.of(() -> rule.test(value)).equals(new Attempt.Returned(true));
        return judge(new Expected.Rule(description), holds, attempt.outcome());
    }

    /** Expects a number whose relative error is at most this, such as {@code 1e-9}. */
    public P isNear(double expected, double relativeError) {
        return answers(
                "about " + expected,
                value -> value instanceof Number number
                        && Math.abs(number.doubleValue() - expected) <= Math.abs(expected) * relativeError);
    }

    /** Expects this object itself, compared by identity. */
    @SuppressWarnings("ReferenceEquality") // an equal object isn't enough
    public P answersItself(String description, Object expected) {
        boolean same = attempt instanceof Attempt.Returned(Object value) && value == expected;
        return judge(new Expected.Rule(description), same, attempt.outcome());
    }

    /** Expects the call to return, with any value. */
    public P completes() {
        boolean returned = attempt instanceof Attempt.Returned;
        return judge(new Expected.Completes(), returned, returned ? new Outcome.Completed() : attempt.outcome());
    }

    /**
     * Expects a rule that makes its own assertions to hold. If it throws an AssertionError, the learner sees the
     * message.
     */
    public P holds() {
        if (attempt instanceof Attempt.Threw(AssertionError broken)) {
            String says = Values.shorten(String.valueOf(broken.getMessage()), LONGEST_RULE);
            return judge(new Expected.Holds(), false, attempt.outcome(), new Fact.RuleBroken(says));
        }
        boolean returned = attempt instanceof Attempt.Returned;
        return judge(new Expected.Holds(), returned, returned ? new Outcome.Completed() : attempt.outcome());
    }

    /** Expects the end of the sequence. */
    public P stops() {
        return judge(new Expected.Stops(request.end().exception(), Optional.empty()), isEnd(), attempt.outcome());
    }

    /** Expects the end of a generator, with this value returned from its body. */
    public P stopsWith(@Nullable Object expected) {
        String type = StopIteration.class.getSimpleName();
        if (attempt instanceof Attempt.Threw(StopIteration stop) && !Values.same(expected, stop.value())) {
            Contrast contrast = Contrast.of(expected, stop.value());
            Outcome.Stopped stopped = (Outcome.Stopped) attempt.outcome();
            return judge(
                    new Expected.Stops(type, Optional.of(contrast.expected())),
                    false,
                    new Outcome.Stopped(stopped.exception(), Optional.of(contrast.actual())));
        }
        return judge(
                new Expected.Stops(type, Optional.of(Values.show(expected))),
                attempt instanceof Attempt.Threw(StopIteration _),
                attempt.outcome());
    }

    /** Expects an exception of this type. */
    public P raises(Class<? extends Throwable> type) {
        boolean raised = attempt instanceof Attempt.Threw(Throwable thrown) && type.isInstance(thrown);
        return judge(new Expected.Raises(type.getSimpleName(), false), raised, attempt.outcome());
    }

    /** Expects this exception itself, compared by identity. */
    @SuppressWarnings("ReferenceEquality") // an equal exception isn't enough
    public P raises(Throwable exception) {
        boolean same = attempt instanceof Attempt.Threw(Throwable thrown) && thrown == exception;
        return judge(new Expected.Raises(exception.getClass().getSimpleName(), true), same, attempt.outcome());
    }

    /**
     * Expects an object of this type, and returns it for further use. If there is none, the check ends here, because
     * the following steps need it.
     *
     * @param type the interface or class that the object must have
     * @param <T> the type with its parameters
     */
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // type parameters are erased
    public <T> T object(Class<? super T> type) {
        boolean fits = attempt instanceof Attempt.Returned(Object value) && type.isInstance(value);
        judge(new Expected.Instance(type.getSimpleName()), fits, fits ? new Outcome.Completed() : attempt.outcome());
        if (attempt instanceof Attempt.Returned(Object value) && value != null && fits) {
            return (T) value;
        }
        throw script.divergence();
    }

    private boolean isEnd() {
        return attempt instanceof Attempt.Threw(Throwable thrown)
                && request.end().isMetBy(thrown);
    }

    private P judge(Expected expected, boolean asExpected, Outcome actual) {
        return judge(expected, asExpected, actual, new Fact.WrongOutcome());
    }

    private P judge(Expected expected, boolean asExpected, Outcome actual, Fact fact) {
        Mark mark =
                attempt instanceof Attempt.NotMade ? Mark.NOT_REACHED : asExpected ? Mark.AS_EXPECTED : Mark.DIVERGED;
        Step step = performed.step(request, expected, actual, mark);
        return script.judged(step, fact);
    }
}
