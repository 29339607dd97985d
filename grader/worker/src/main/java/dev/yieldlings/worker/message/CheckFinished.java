package dev.yieldlings.worker.message;

import dev.yieldlings.trace.data.Failure;
import dev.yieldlings.trace.data.Trace;
import java.util.Optional;

/**
 * A check has ended.
 *
 * @param id the check's id
 * @param ending how it ended
 * @param failure why it failed; empty if it passed
 * @param trace the recorded steps
 * @param steps the number of steps that the learner's code took
 * @param output what the learner's code printed during the check, up to the limit
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

    /** How a check ended inside the worker. */
    public enum Ending {
        /** The check ran to its end and every expectation held. */
        PASSED,
        /** An expectation did not hold, or the learner's code threw. */
        FAILED,
        /** The learner's code used up its step budget. */
        OUT_OF_STEPS,
        /** The learner's code asked for more memory than was available. */
        OUT_OF_MEMORY
    }
}
