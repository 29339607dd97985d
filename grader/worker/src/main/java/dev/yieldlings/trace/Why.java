package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;
import java.util.Set;

/**
 * The reason for a step and a question about it, which the learner reads under the first wrong step. Suites can use one
 * of these for many steps.
 *
 * @param reason the rule, in a sentence or more; empty if the step needs none
 * @param question a question about the learner's own code; empty if there is none
 * @param random the random script to which the step belongs, if any
 */
public record Why(String reason, String question, Optional<RandomScript> random) {
    /** Exceptions that mean the same whatever was expected, so that no reason is shown. */
    private static final Set<String> SPEAK_FOR_THEMSELVES =
            Set.of(StackOverflowError.class.getName(), UnsupportedOperationException.class.getName());

    /** No reason. */
    static final Why UNSAID = because("");

    /** Creates a reason without a question. */
    public static Why because(String reason) {
        return new Why(reason, "", Optional.empty());
    }

    /** Returns the same reason with a question. */
    public Why ask(String asked) {
        return new Why(reason, asked, random);
    }

    /** Returns the same reason for the steps of a random script. */
    public Why foundBy(RandomScript script) {
        return new Why(reason, question, Optional.of(script));
    }

    /** Returns the part that fits a wrong step: a reason about a value doesn't fit an exception. */
    Why fitting(Step step) {
        Why unsaid = new Why("", "", random);
        return switch (step.outcome()) {
            case Outcome.Limited _ -> unsaid;
            case Outcome.Raised(Thrown thrown) ->
                speaksForItself(thrown) || !isAbout(step.expected(), thrown) ? unsaid : this;
            case Outcome.Value _, Outcome.Completed _, Outcome.Stopped _, Outcome.NotReached _ -> this;
        };
    }

    private static boolean speaksForItself(Thrown thrown) {
        return SPEAK_FOR_THEMSELVES.contains(thrown.qualifiedType())
                || !thrown.initializing().isEmpty();
    }

    /**
     * Returns whether the step expects an exception. A rule that makes its own assertions throws to say what is wrong.
     */
    private static boolean isAbout(Expected expected, Thrown thrown) {
        return switch (expected) {
            case Expected.Stops _, Expected.Raises _ -> true;
            case Expected.Holds _ -> thrown.qualifiedType().equals(AssertionError.class.getName());
            case Expected.Value _, Expected.Completes _, Expected.Instance _, Expected.Rule _ -> false;
        };
    }
}
