package dev.yieldlings.cli.batch;

import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Runs of one batch, whose processes are killed at random. */
final class RestlessBatch {
    /** The folder of the submissions. */
    static final String SUBMISSIONS = "batch";

    private static final int JOBS = 2;

    /**
     * More than the number of submissions graded at the same time. Otherwise a submission could lose its process twice,
     * and would be reported as crashed.
     */
    private static final int REPORTS_BETWEEN_KILLS = 25;

    private final Path folder;
    private final Random random = new Random(11);

    RestlessBatch(Path folder) {
        this.folder = folder;
    }

    BatchResults results() {
        return new BatchResults(folder.resolve("results"));
    }

    /**
     * Runs the batch, kills one of its child processes from time to time, and kills the batch after this many reports.
     */
    void runAndKillAfter(int reports) throws Exception {
        Process grader = new ProcessBuilder(command())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("printed").toFile())
                .start();
        int next = results().count() + REPORTS_BETWEEN_KILLS / 2;
        for (int count = results().count();
                count < reports && grader.isAlive();
                count = results().count()) {
            if (count >= next) {
                killOne(grader.descendants().toList());
                next = count + REPORTS_BETWEEN_KILLS;
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        List<ProcessHandle> children = grader.descendants().toList();
        grader.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(1, TimeUnit.MINUTES);
        }
    }

    /** Runs the batch to its end without kills. */
    Launched runToItsEnd() throws IOException, InterruptedException {
        return Launched.run(folder, Map.of(), command());
    }

    private void killOne(List<ProcessHandle> children) {
        if (!children.isEmpty()) {
            children.get(random.nextInt(children.size())).destroyForcibly();
        }
    }

    private static List<String> command() {
        List<String> command = new ArrayList<>();
        command.add(Launched.distribution().resolve("yieldlings").toString());
        command.addAll(List.of("grade", "--exercise", "fib-iterator", "--batch", SUBMISSIONS, "--out", "results"));
        command.addAll(List.of("--jobs", String.valueOf(JOBS)));
        return command;
    }
}
