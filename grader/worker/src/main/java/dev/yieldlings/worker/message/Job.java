package dev.yieldlings.worker.message;

import java.util.List;
import java.util.Map;

/**
 * A submission to run against a suite.
 *
 * @param submission the class files of the learner's and the given classes, by binary name
 * @param libraries the class files of the libraries that the submission may use, by binary name, and their resources,
 *     by their path after a slash
 * @param suite the suite's class files, by binary name
 * @param suiteClasses the binary names of the suite classes that hold checks, in order
 * @param plan the expected checks, in the order in which to run them; empty to run all checks in any order
 * @param limits the limits of the run
 * @param inspect whether failed checks run a second time, to report more details
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

    /** Returns whether the suite has plain tests, which may use package-private members. */
    public boolean isPlain() {
        return plan.stream().anyMatch(check -> !check.tests().isEmpty());
    }

    /** Creates a job whose submission uses no libraries. */
    public Job(
            Map<String, byte[]> submission,
            Map<String, byte[]> suite,
            List<String> suiteClasses,
            List<PlannedCheck> plan,
            RunLimits limits,
            boolean inspect) {
        this(submission, Map.of(), suite, suiteClasses, plan, limits, inspect);
    }

    /**
     * Creates a job without a plan and without inspection: its checks run in any order, each independent of the others.
     */
    public Job(Map<String, byte[]> submission, Map<String, byte[]> suite, List<String> suiteClasses, RunLimits limits) {
        this(submission, suite, suiteClasses, List.of(), limits, false);
    }
}
