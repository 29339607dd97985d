package dev.yieldlings.trace.data;

import java.util.List;
import java.util.Optional;

/** The reason why a check failed. If a step went wrong, it is the trace's {@link Trace#divergence()}. */
public sealed interface Fact {
    /** A step had another outcome than expected. */
    record WrongOutcome() implements Fact {}

    /** A step broke one of its further requirements: the first that does not hold. */
    record BrokenRequirement() implements Fact {}

    /**
     * {@code hasNext()} advanced the sequence.
     *
     * @param times the number of its calls since the last value
     * @param lost the values that were skipped
     */
    record HasNextMoved(int times, List<String> lost) implements Fact {
        public HasNextMoved {
            lost = List.copyOf(lost);
        }
    }

    /**
     * A value came too early.
     *
     * @param lost the values that were expected before it
     */
    record Skipped(List<String> lost) implements Fact {
        public Skipped {
            lost = List.copyOf(lost);
        }
    }

    /** The previous value came a second time. */
    record Repeated() implements Fact {}

    /**
     * The object yielded the next value of another object.
     *
     * @param other the other object's id
     */
    record SharedPlace(int other) implements Fact {}

    /**
     * The sequence ended too early.
     *
     * @param missing the value that was expected; empty if any value was
     */
    record EndedEarly(Optional<String> missing) implements Fact {}

    /** The sequence yielded a value after its end. */
    record WentOn() implements Fact {}

    /** A rule of the suite that makes its own assertions does not hold; {@code says} is its message. */
    record RuleBroken(String says) implements Fact {}

    /**
     * A plain test of the suite failed.
     *
     * @param test the test's display name in JUnit; empty if the check has only one test
     * @param says the assertion's message, or the exception that the test itself threw; several lines, may be empty
     * @param expected the value that the assertion expected, if it names one
     * @param actual the value that it got instead, if it names one
     * @param place the test's line; empty if it is unknown or must not be shown
     */
    record TestFailed(
            String test, String says, Optional<String> expected, Optional<String> actual, Optional<Place> place)
            implements Fact {}

    /**
     * The suite did not run a plain test to its end, because an assumption failed or a condition disabled it.
     *
     * @param says the reason
     */
    record TestAborted(String says) implements Fact {}

    /** The learner's code threw an exception outside of any step. */
    record Threw(Thrown exception) implements Fact {}

    /** The learner's code exceeded a limit; {@code allowed} is the number of steps, or 0 for memory. */
    record UsedUp(Outcome.Limit limit, long allowed) implements Fact {}

    /** The check ended in a way that reveals nothing about the learner's code. */
    record Unfinished() implements Fact {}
}
