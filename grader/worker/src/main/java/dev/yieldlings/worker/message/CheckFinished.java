package dev.yieldlings.worker.message;

import java.util.List;

/**
 * A check has ended.
 *
 * @param id the check's id
 * @param ending how it ended
 * @param message what to tell the learner; empty where the check passed
 * @param trace the recorded steps, in order
 * @param steps how many steps the learner's code took
 * @param output what the learner's code printed during the check, as far as it was kept
 * @param outputTruncated whether some of the output was dropped
 */
public record CheckFinished(
        String id,
        Ending ending,
        String message,
        List<TraceStep> trace,
        long steps,
        String output,
        boolean outputTruncated)
        implements Message {
    public CheckFinished {
        trace = List.copyOf(trace);
    }

    /** How a check can end inside the worker. */
    public enum Ending {
        /** It ran to its end and every expectation held. */
        PASSED,
        /** An expectation did not hold, or the learner's code threw. */
        FAILED,
        /** The learner's code used up its steps. */
        OUT_OF_STEPS,
        /** The learner's code asked for more memory than there is. */
        OUT_OF_MEMORY
    }
}
