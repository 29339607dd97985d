package dev.yieldlings.trace.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One call that a suite made or would have made on a learner's object, or several equal calls in a row.
 *
 * @param kind the kind of step
 * @param object the id of the call's object; {@link TracedObject#NONE} if there is none
 * @param call the call
 * @param times the number of equal calls in a row; at least 1
 * @param earlier the outcomes of the first of several equal calls; {@code outcome} is the last one's
 * @param expected the expected outcome of the (last) call
 * @param outcome the actual outcome of the (last) call
 * @param requirements the further rules, up to the first that does not hold
 * @param mark whether the step was as expected
 * @param before the state of the object before the (first) call
 * @param after the state of the object after the (last) call
 * @param printed the lines that the learner's code printed during the step
 * @param events the calls of the learner's code on the suite's own objects during the step, in order
 * @param steps the number of steps (method entries and backward jumps) of the learner's code; 0 if it is not known
 */
public record Step(
        Kind kind,
        int object,
        Call call,
        int times,
        List<Outcome> earlier,
        Expected expected,
        Outcome outcome,
        List<Requirement> requirements,
        Mark mark,
        Moment before,
        Moment after,
        Lines printed,
        Lines events,
        long steps)
        implements Entry {
    public Step {
        earlier = List.copyOf(earlier);
        requirements = List.copyOf(requirements);
    }

    /** Returns this step with one more requirement and a new mark. */
    public Step requiring(Requirement requirement, Mark judged) {
        List<Requirement> all = new ArrayList<>(requirements);
        all.add(requirement);
        return with(all, judged, after);
    }

    /** Returns this step with another state of the object after it. */
    public Step leaving(Moment moment) {
        return with(requirements, mark, moment);
    }

    private Step with(List<Requirement> all, Mark judged, Moment left) {
        return new Step(
                kind, object, call, times, earlier, expected, outcome, all, judged, before, left, printed, events,
                steps);
    }

    /** Returns this step without the details that only a second run shows, and without its number of steps. */
    Step plain() {
        return new Step(
                kind,
                object,
                call,
                times,
                earlier,
                expected,
                outcome,
                requirements,
                mark,
                Moment.in(before.state()),
                Moment.in(after.state()),
                printed,
                events,
                0);
    }

    /** Returns whether the call was made and went as expected. */
    public boolean asExpected() {
        return mark == Mark.AS_EXPECTED;
    }

    /** Returns whether the call was made. */
    public boolean reached() {
        return mark != Mark.NOT_REACHED;
    }

    /** Returns the state of the object that the suite expects after the step; empty if it expects none. */
    public Optional<String> expectedState() {
        return requirements.stream()
                .filter(Requirement.LeavesState.class::isInstance)
                .map(state -> ((Requirement.LeavesState) state).expected())
                .reduce((first, last) -> last);
    }

    /** Returns the requirement that the step broke; empty if it broke none. */
    public Optional<Requirement> broken() {
        return reached()
                ? requirements.stream()
                        .filter(requirement -> !requirement.holds())
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a step was as expected. */
    public enum Mark {
        /** The step was as expected. */
        AS_EXPECTED,
        /** The step was the first that was not as expected. */
        DIVERGED,
        /** The step comes after the one that went wrong, so its call was not made. */
        NOT_REACHED
    }

    /** The kind of a step. */
    public enum Kind {
        /** Creates the object of the steps that follow. */
        MAKE,
        /** {@code next()} of an iterator or a generator. */
        NEXT,
        /** {@code send(value)} of a generator. */
        SEND,
        /** {@code raise(exception)} of a generator. */
        RAISE,
        /** {@code close()} of a generator. */
        CLOSE,
        /** {@code hasNext()} of an iterator, or of a generator's iterator in a for-each loop. */
        HAS_NEXT,
        /** {@code state()} of a generator. */
        STATE,
        /** Any other call. */
        CALL,
        /** A loop over an object. */
        LOOP,
        /** A check without a call that a learner could write; its text is a question or a description. */
        QUESTION
    }

    /**
     * A call as a learner would write it.
     *
     * @param text the whole call, such as {@code first.send("a")}
     * @param method the method's name, such as {@code send}; empty if only the text is known
     * @param arguments the arguments' values, as a learner would write them; empty if only the text is known
     */
    public record Call(String text, String method, List<String> arguments) {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** Creates a call of which only the text is known. */
        public static Call of(String text) {
            return new Call(text, "", List.of());
        }
    }
}
