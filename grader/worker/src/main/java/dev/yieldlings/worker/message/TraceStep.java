package dev.yieldlings.worker.message;

import java.util.List;

/**
 * One call that a suite made on a learner's object.
 *
 * @param call the call, as a learner would write it
 * @param expected what was expected, in words
 * @param actual what came, in words; equal to {@code expected} where the step is as expected
 * @param before the state before the call; empty where the object has no state to show
 * @param after the state after the call; empty likewise
 * @param printed the lines that the learner's code printed during the call
 * @param asExpected whether the step agrees with what was expected
 */
public record TraceStep(
        String call,
        String expected,
        String actual,
        String before,
        String after,
        List<String> printed,
        boolean asExpected) {
    public TraceStep {
        printed = List.copyOf(printed);
    }
}
