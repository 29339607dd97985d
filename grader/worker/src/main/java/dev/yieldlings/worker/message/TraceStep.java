package dev.yieldlings.worker.message;

import java.util.List;

/**
 * One call that a suite made on a learner's object, or would have made.
 *
 * @param call the call, as a learner would write it
 * @param expected what was expected, in words
 * @param actual what came, in words; equal to {@code expected} where the step is as expected, empty where it was not
 *     reached
 * @param before the state before the call; empty where the object has no state to show
 * @param after the state after the call; empty likewise
 * @param printed the lines that the learner's code printed during the call
 * @param events what the learner's code did to the suite's own objects during the call, in order: elements pulled,
 *     functions called
 * @param steps how many steps the learner's code took in the call
 * @param mark how the step stands to what was expected
 */
public record TraceStep(
        String call,
        String expected,
        String actual,
        String before,
        String after,
        List<String> printed,
        List<String> events,
        long steps,
        Mark mark) {
    public TraceStep {
        printed = List.copyOf(printed);
        events = List.copyOf(events);
    }

    /** The same call, judged thus. */
    public TraceStep judged(String nowExpected, String nowActual, Mark nowMark) {
        return new TraceStep(call, nowExpected, nowActual, before, after, printed, events, steps, nowMark);
    }

    /** The same call, with this state after it. */
    public TraceStep leaving(String state) {
        return new TraceStep(call, expected, actual, before, state, printed, events, steps, mark);
    }

    /** How a step stands to what was expected. */
    public enum Mark {
        /** It agrees. */
        AS_EXPECTED,
        /** It does not: the first wrong turn. */
        DIVERGED,
        /** It comes behind the first wrong turn, and the call was not made. */
        NOT_REACHED
    }

    /** Whether the call was made and agrees with what was expected. */
    public boolean asExpected() {
        return mark == Mark.AS_EXPECTED;
    }

    /** Whether the call was made. */
    public boolean reached() {
        return mark != Mark.NOT_REACHED;
    }
}
