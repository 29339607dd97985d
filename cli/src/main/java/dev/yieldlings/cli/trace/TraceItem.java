package dev.yieldlings.cli.trace;

import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;

/** An item of a displayed trace: a step, or a gap for steps that are left out. */
sealed interface TraceItem {
    /**
     * A step, which may stand for several equal calls in a row.
     *
     * @param step the step
     * @param number the position of its first call in the trace, from 1
     */
    record Shown(Step step, int number) implements TraceItem {}

    /**
     * Calls that are left out.
     *
     * @param first the position of the first one, from 1
     * @param count the number of calls
     * @param mark the mark that all of them have
     */
    record Gap(int first, int count, Mark mark) implements TraceItem {
        /** Describes the gap for a table. */
        String text() {
            String what = mark == Mark.NOT_REACHED
                    ? " more not reached"
                    : (first > 1 ? " more " : " earlier ") + (count == 1 ? "step" : "steps") + " as expected";
            return count + what;
        }

        int last() {
            return first + count - 1;
        }
    }
}
