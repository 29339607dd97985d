package dev.yieldlings.cli.trace;

import dev.yieldlings.trace.data.Step;
import dev.yieldlings.trace.data.Step.Mark;

/** What is shown of a trace: a step, or that some are left out. */
sealed interface TraceItem {
    /**
     * A step, which may stand for a run of calls.
     *
     * @param number the place of its first call in the trace, from 1
     */
    record Shown(Step step, int number) implements TraceItem {}

    /**
     * Calls that are left out.
     *
     * @param first the place of the first of them, from 1
     * @param count how many they are
     * @param mark how all of them stand to what was expected
     */
    record Gap(int first, int count, Mark mark) implements TraceItem {
        /** In words, for a table. */
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
