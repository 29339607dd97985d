package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Failure.RandomScript;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import java.util.Optional;
import java.util.Set;

/**
 * Why a step must be so, and what to ask oneself where it is not: what a learner reads under the first step that went
 * wrong. Suites that say it more than once keep it in one of these.
 *
 * @param reason the rule, in a sentence or more; empty where the step speaks for itself
 * @param question what to look for in one's own code, a question; empty where there is none
 * @param random the random script that the step belongs to, if it does to one
 */
public record Why(String reason, String question, Optional<RandomScript> random) {
    /** What an exception of these types means is the same whatever was expected. */
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

    /** What of it fits a step that went wrong: a reason that explains a value has nothing to say about a crash. */
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

    /** Whether an exception is what the step is about. A rule that judges for itself throws what it has to say. */
    private static boolean isAbout(Expected expected, Thrown thrown) {
        return switch (expected) {
            case Expected.Stops _, Expected.Raises _ -> true;
            case Expected.Holds _ -> thrown.qualifiedType().equals(AssertionError.class.getName());
            case Expected.Value _, Expected.Completes _, Expected.Instance _, Expected.Rule _ -> false;
        };
    }
}
