package dev.yieldlings.trace.data;

import java.util.List;
import java.util.Optional;

/** What made a check fail. Where a step went wrong, it is the trace's {@link Trace#divergence()}. */
public sealed interface Fact {
    /** A step's outcome was not the expected one. */
    record WrongOutcome() implements Fact {}

    /** A step broke a further requirement: its first that does not hold. */
    record BrokenRequirement() implements Fact {}

    /**
     * {@code hasNext()} moved the sequence on.
     *
     * @param times how often it was called since the last value
     * @param lost the values that did not come
     */
    record HasNextMoved(int times, List<String> lost) implements Fact {
        public HasNextMoved {
            lost = List.copyOf(lost);
        }
    }

    /**
     * A value came before its turn.
     *
     * @param lost the values that should have come before it
     */
    record Skipped(List<String> lost) implements Fact {
        public Skipped {
            lost = List.copyOf(lost);
        }
    }

    /** The value before came again. */
    record Repeated() implements Fact {}

    /**
     * A value came that another object was about to give.
     *
     * @param other that object's id
     */
    record SharedPlace(int other) implements Fact {}

    /**
     * The sequence ended although something was still to come.
     *
     * @param missing the value that was still to come; empty if any would have done
     */
    record EndedEarly(Optional<String> missing) implements Fact {}

    /** The sequence gave a value after its end. */
    record WentOn() implements Fact {}

    /** A rule of the suite with its own assertions does not hold, and says why. */
    record RuleBroken(String says) implements Fact {}

    /**
     * A plain test of the suite failed.
     *
     * @param test which of the check's tests, as JUnit displays it; empty if the check is one test
     * @param says what the assertion says, or the exception that the test itself threw; several lines, may be empty
     * @param expected the value that the assertion expected, where it tells
     * @param actual the value that it got instead, where it tells
     * @param place the test's line; empty if it is not known or not to be shown
     */
    record TestFailed(
            String test, String says, Optional<String> expected, Optional<String> actual, Optional<Place> place)
            implements Fact {}

    /**
     * The suite did not run a plain test to its end: an assumption of it does not hold, or a condition switched it off.
     *
     * @param says why
     */
    record TestAborted(String says) implements Fact {}

    /** The learner's code threw outside of any step. */
    record Threw(Thrown exception) implements Fact {}

    /** The learner's code used up what it may use. */
    record UsedUp(Outcome.Limit limit, long allowed) implements Fact {}

    /** The check ended in a way that says nothing of the learner's code. */
    record Unfinished() implements Fact {}
}
