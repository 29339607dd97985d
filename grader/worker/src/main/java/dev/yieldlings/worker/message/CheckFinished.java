package dev.yieldlings.worker.message;

import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Trace;
import java.util.Optional;

/**
 * A check has ended.
 *
 * @param id the check's id
 * @param ending how it ended
 * @param failure how it went wrong; empty if it passed
 * @param trace the recorded steps
 * @param steps how many steps the learner's code took
 * @param output what the learner's code printed during the check, as far as it was kept
 * @param outputTruncated whether some of the output was dropped
 */
public record CheckFinished(
        String id,
        Ending ending,
        Optional<Failure> failure,
        Trace trace,
        long steps,
        String output,
        boolean outputTruncated)
        implements Message {

    /** How a check can end inside the worker. */
    public enum Ending {
        /** It ran to its end and every expectation held. */
        PASSED,
        /** An expectation did not hold, or the learner's code threw. */
        FAILED,
        /** The learner's code used up its steps. */
        OUT_OF_STEPS,
        /** The learner's code asked for more memory than there is available. */
        OUT_OF_MEMORY
    }
}
