package dev.yieldlings.cli.trace;

import dev.yieldlings.worker.message.TraceStep;
import dev.yieldlings.worker.message.TraceStep.Mark;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A generator's way from one state to the next.
 *
 * @param label the method that was called
 * @param times how often in a row
 * @param from the state before
 * @param to the state after
 * @param isTurn whether this is the first wrong turn
 * @param should the state that it should have come to; empty where that is {@code to}, or not known
 */
record Transition(String label, int times, String from, String to, boolean isTurn, String should) {
    private static final Pattern METHOD = Pattern.compile("(?:\\w+\\.)?(\\w+)\\(.*");
    private static final Pattern STATE_AT_THE_END = Pattern.compile("(?:.*, )?(\\p{Lu}{4,})");
    private static final String END = "StopIteration";

    static Transition of(TraceStep step) {
        boolean isTurn = step.mark() == Mark.DIVERGED;
        String should = isTurn ? should(step) : "";
        Matcher method = METHOD.matcher(step.call());
        return new Transition(
                method.matches() ? method.group(1) + (Making.isRepeated(step) ? "\u2026" : "") : step.call(),
                1,
                step.before(),
                step.after(),
                isTurn,
                should.equals(step.after()) ? "" : should);
    }

    /** Told by what was expected, or by the rule that a generator which has ended is closed (PEP 255, 342). */
    private static String should(TraceStep step) {
        Matcher told = STATE_AT_THE_END.matcher(step.expected());
        if (told.matches()) {
            return told.group(1);
        }
        if (step.expected().startsWith(END)) {
            return "CLOSED";
        }
        return step.actual().startsWith(END) ? "SUSPENDED" : "";
    }

    /** Whether the call only asks for the state. */
    boolean isQuestion() {
        return label.equals("state");
    }

    /** Whether another one can be told together with this. */
    boolean folds(Transition next) {
        return label.equals(next.label)
                && from.equals(to)
                && next.from.equals(next.to)
                && to.equals(next.to)
                && !isTurn
                && !next.isTurn;
    }

    Transition again() {
        return new Transition(label, times + 1, from, to, isTurn, should);
    }
}
