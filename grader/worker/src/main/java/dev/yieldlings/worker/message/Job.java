package dev.yieldlings.worker.message;

import java.util.List;
import java.util.Map;

/**
 * A submission to be run against a suite.
 *
 * @param submission the learner's classes and the given ones, by binary name
 * @param libraries the classes of the libraries that it may use, by binary name, and their resources, by their path after
 *     a slash
 * @param suite the suite's classes, by binary name
 * @param suiteClasses the binary names of those suite classes that hold checks, in order
 * @param plan the checks that are expected, in the order in which they are to run
 * @param limits what the run may use
 * @param inspect whether checks that failed are run again, to see more of them
 */
public record Job(
        Map<String, byte[]> submission,
        Map<String, byte[]> libraries,
        Map<String, byte[]> suite,
        List<String> suiteClasses,
        List<PlannedCheck> plan,
        RunLimits limits,
        boolean inspect)
        implements Message {
    public Job {
        submission = Map.copyOf(submission);
        libraries = Map.copyOf(libraries);
        suite = Map.copyOf(suite);
        suiteClasses = List.copyOf(suiteClasses);
        plan = List.copyOf(plan);
    }

    /** Whether the suite has plain tests, which may use what is the package's own. */
    public boolean isPlain() {
        return plan.stream().anyMatch(check -> !check.tests().isEmpty());
    }

    /** A job whose submission uses no libraries. */
    public Job(
            Map<String, byte[]> submission,
            Map<String, byte[]> suite,
            List<String> suiteClasses,
            List<PlannedCheck> plan,
            RunLimits limits,
            boolean inspect) {
        this(submission, Map.of(), suite, suiteClasses, plan, limits, inspect);
    }

    /** A job whose checks may run in any order, each whatever became of the others. */
    public Job(Map<String, byte[]> submission, Map<String, byte[]> suite, List<String> suiteClasses, RunLimits limits) {
        this(submission, suite, suiteClasses, List.of(), limits, false);
    }
}
