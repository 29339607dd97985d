package dev.yieldlings.worker.warm;

import dev.yieldlings.worker.load.SubmissionLoader;
import dev.yieldlings.worker.message.Job;
import dev.yieldlings.worker.message.PlannedCheck;
import dev.yieldlings.worker.message.RunLimits;
import dev.yieldlings.worker.run.JobRunner;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Runs the warm-up job. */
public final class WarmUp {
    private WarmUp() {}

    /**
     * Loads the classes and runs the code paths that jobs need. The results are discarded.
     *
     * @throws IOException if the worker's own jar can't be read
     * @throws ReflectiveOperationException if the jar lacks a class
     */
    public static void run(JobRunner runner) throws IOException, ReflectiveOperationException {
        Job job = new Job(
                Map.of(Countdown.class.getName(), bytes(Countdown.class)),
                Map.of(CountdownSuite.class.getName(), bytes(CountdownSuite.class)),
                List.of(CountdownSuite.class.getName()),
                List.of(
                        new PlannedCheck("iterator", List.of()),
                        new PlannedCheck("generator", List.of("iterator")),
                        new PlannedCheck("divergence", List.of()),
                        new PlannedCheck("needy", List.of("divergence"))),
                new RunLimits(10_000, 1_000),
                true);
        runner.run(job, answer -> {});
        // The suite uses the worker's own Countdown, which comes before the job's; this call loads the metered one.
        new SubmissionLoader(job.submission())
                .loadClass(Countdown.class.getName())
                .getConstructor()
                .newInstance();
    }

    private static byte[] bytes(Class<?> type) throws IOException {
        String resource = type.getSimpleName() + ".class";
        try (InputStream in = WarmUp.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException(resource);
            }
            return in.readAllBytes();
        }
    }
}
