package dev.yieldlings.trace;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Thrown;
import java.util.Set;

/** Which of a suite's reasons fit what happened: one that explains a value has nothing to say about a crash. */
final class Reasons {
    /** What an exception of these types means is the same whatever was expected. */
    private static final Set<String> SPEAK_FOR_THEMSELVES =
            Set.of(StackOverflowError.class.getName(), UnsupportedOperationException.class.getName());

    private Reasons() {}

    /** The reason where it fits the step that went wrong; else none. */
    static Why fitting(Why why, Step step) {
        return switch (step.outcome()) {
            case Outcome.Limited _ -> why.unsaid();
            case Outcome.Raised(Thrown thrown) ->
                speaksForItself(thrown) || !isAbout(step.expected(), thrown) ? why.unsaid() : why;
            case Outcome.Value _, Outcome.Completed _, Outcome.Stopped _, Outcome.NotReached _ -> why;
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
