package dev.yieldlings.worker.message;

import java.util.List;
import java.util.Map;

/**
 * A submission to be run against a suite.
 *
 * @param nonce what every answer to this job must carry
 * @param submission the learner's classes and the given ones, by binary name
 * @param suite the suite's classes, by binary name
 * @param suiteClasses the binary names of those suite classes that hold checks, in order
 * @param limits what the run may use
 */
public record Job(
        Nonce nonce,
        Map<String, byte[]> submission,
        Map<String, byte[]> suite,
        List<String> suiteClasses,
        RunLimits limits)
        implements Message {
    public Job {
        submission = Map.copyOf(submission);
        suite = Map.copyOf(suite);
        suiteClasses = List.copyOf(suiteClasses);
    }
}
