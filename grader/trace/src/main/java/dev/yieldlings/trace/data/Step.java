package dev.yieldlings.trace.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One call that a suite made on a learner's object, or would have made; or a run of equal ones.
 *
 * @param kind what it does
 * @param object the id of the object that it belongs to; {@link TracedObject#NONE} where it belongs to none
 * @param call the call
 * @param times how many calls in a row it stands for; at least 1
 * @param earlier of a run, the outcomes of its first calls; the last one's is {@code outcome}
 * @param expected what was expected of the (last) call
 * @param outcome its result
 * @param requirements what was expected of it besides, up to the first that does not hold
 * @param mark how it stands to what was expected
 * @param before what is known of the object before the (first) call
 * @param after what is known of it after the (last) one
 * @param printed the lines that the learner's code printed during it
 * @param events what the learner's code did to the suite's own objects during it, in order
 * @param steps how many steps (method entries and backward jumps) the learner's code took in it
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

    /** The same step with a further requirement, judged thus. */
    public Step requiring(Requirement requirement, Mark judged) {
        List<Requirement> all = new ArrayList<>(requirements);
        all.add(requirement);
        return with(all, judged, after);
    }

    /** The same step, with what is known of the object after it. */
    public Step leaving(Moment moment) {
        return with(requirements, mark, moment);
    }

    private Step with(List<Requirement> all, Mark judged, Moment left) {
        return new Step(
                kind, object, call, times, earlier, expected, outcome, all, judged, before, left, printed, events,
                steps);
    }

    /** The same step without what only a second run shows, and without its cost. */
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

    /** Whether the call was made and agrees with what was expected. */
    public boolean asExpected() {
        return mark == Mark.AS_EXPECTED;
    }

    /** Whether the call was made. */
    public boolean reached() {
        return mark != Mark.NOT_REACHED;
    }

    /** The state that the suite expects the object to be in after it; empty if it expects none. */
    public Optional<String> expectedState() {
        return requirements.stream()
                .filter(Requirement.LeavesState.class::isInstance)
                .map(state -> ((Requirement.LeavesState) state).expected())
                .reduce((first, last) -> last);
    }

    /** The requirement that the step broke; empty if it is as expected, or its own outcome is wrong. */
    public Optional<Requirement> broken() {
        return reached()
                ? requirements.stream()
                        .filter(requirement -> !requirement.holds())
                        .findFirst()
                : Optional.empty();
    }

    /** How a step stands to what was expected. */
    public enum Mark {
        /** It agrees. */
        AS_EXPECTED,
        /** It does not: the first that went wrong. */
        DIVERGED,
        /** It comes after the first that went wrong, and its call was not made. */
        NOT_REACHED
    }

    /** What a step does. */
    public enum Kind {
        /** It makes the object that the steps after it are made on. */
        MAKE,
        /** {@code next()} of an iterator or a generator. */
        NEXT,
        /** {@code send(value)} of a generator. */
        SEND,
        /** {@code raise(exception)} of a generator. */
        RAISE,
        /** {@code close()} of a generator. */
        CLOSE,
        /** {@code hasNext()} of an iterator, or of the one that a for-each loop over a generator would use. */
        HAS_NEXT,
        /** It asks a generator for its {@code state()}. */
        STATE,
        /** It calls any other method. */
        CALL,
        /** It goes through an object by a loop. */
        LOOP,
        /**
         * It makes no call that a learner could write, but looks at something: its text is a question or a
         * description.
         */
        QUESTION
    }

    /**
     * A call as a learner would write it.
     *
     * @param text the whole, such as {@code first.send("a")}
     * @param method the method's name where it is known apart, such as {@code send}; else empty
     * @param arguments the arguments' values, as a learner would write them
     */
    public record Call(String text, String method, List<String> arguments) {
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** A call of which only the text is known. */
        public static Call of(String text) {
            return new Call(text, "", List.of());
        }
    }
}
