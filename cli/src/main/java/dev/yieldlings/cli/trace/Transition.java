package dev.yieldlings.cli.trace;

import dev.yieldlings.trace.data.Expected;
import dev.yieldlings.trace.data.Outcome;
import dev.yieldlings.trace.data.Requirement;
import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Kind;
import dev.yieldlings.trace.data.Step.Mark;

/**
 * A transition of an object from one state to the next.
 *
 * @param kind the kind of step
 * @param label the called method; empty if calls of other objects changed the state
 * @param times the number of equal calls in a row
 * @param from the state before
 * @param to the state after
 * @param isWrong whether this is the diverging step
 * @param should the state that the suite expected instead of {@code to}; empty if it expected none, or {@code to}
 */
record Transition(Kind kind, String label, int times, String from, String to, boolean isWrong, String should) {
    static Transition of(Step step) {
        return new Transition(
                step.kind(),
                label(step),
                step.times(),
                step.before().state(),
                step.after().state(),
                step.mark() == Mark.DIVERGED,
                should(step));
    }

    private static String label(Step step) {
        if (step.kind() == Kind.HAS_NEXT) {
            return "hasNext";
        }
        return step.call().method().isEmpty() ? step.call().text() : step.call().method();
    }

    /** A change of state between two calls of the object, which no recorded call of its own made. */
    static Transition unseen(String from, String to) {
        return new Transition(Kind.CALL, "", 1, from, to, false, "");
    }

    /** The expected state, if the step diverged from it. Only the suite knows it. */
    private static String should(Step step) {
        if (step.mark() != Mark.DIVERGED) {
            return "";
        }
        if (step.kind() == Kind.STATE
                && step.expected() instanceof Expected.Value(String expected, String _)
                && step.outcome() instanceof Outcome.Value(String actual, String _)) {
            return expected.equals(actual) ? "" : expected;
        }
        return step.broken().orElse(null) instanceof Requirement.LeavesState(String expected, String _) ? expected : "";
    }

    /** Whether the call only queries the state. */
    boolean isQuestion() {
        return kind == Kind.STATE;
    }

    /** Whether the next transition can be combined with this one. */
    boolean folds(Transition next) {
        return label.equals(next.label)
                && from.equals(to)
                && next.from.equals(next.to)
                && to.equals(next.to)
                && !isWrong
                && !next.isWrong;
    }

    Transition and(Transition next) {
        return new Transition(kind, label, times + next.times, from, to, isWrong, should);
    }
}
