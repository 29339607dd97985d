package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;
import java.util.Set;

/**
 * The reason for a step, and a question to ask if it fails: a learner reads both under the first step that went
 * wrong. Suites that use them more than once keep them in one of these.
 *
 * @param reason the rule, in a sentence or more; empty if the step speaks for itself
 * @param question a question about the learner's own code; empty if there is none
 * @param random the random script that the step belongs to, if any
 */
public record Why(String reason, String question, Optional<RandomScript> random) {
    /** These exceptions mean the same, whatever was expected. */
    private static final Set<String> SPEAK_FOR_THEMSELVES =
            Set.of(StackOverflowError.class.getName(), UnsupportedOperationException.class.getName());

    /** No reason is given. */
    static final Why UNSAID = because("");

    /** The rule alone. */
    public static Why because(String reason) {
        return new Why(reason, "", Optional.empty());
    }

    /** The same rule with a question. */
    public Why ask(String asked) {
        return new Why(reason, asked, random);
    }

    /** The same for the steps of a random script. */
    public Why foundBy(RandomScript script) {
        return new Why(reason, question, Optional.of(script));
    }

    /** The part of it that fits a step that went wrong: a reason for a value says nothing about a crash. */
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
     * Whether an exception is what the step is about. A rule that does its own assertions says what is wrong by
     * throwing.
     */
    private static boolean isAbout(Expected expected, Thrown thrown) {
        return switch (expected) {
            case Expected.Stops _, Expected.Raises _ -> true;
            case Expected.Holds _ -> thrown.qualifiedType().equals(AssertionError.class.getName());
            case Expected.Value _, Expected.Completes _, Expected.Instance _, Expected.Rule _ -> false;
        };
    }
}
