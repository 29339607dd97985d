package dev.yieldlings.cli.batch;

import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Runs of one batch, whose processes are killed at random while they go on. */
final class RestlessBatch {
    /** The folder of the submissions. */
    static final String SUBMISSIONS = "batch";

    private static final int JOBS = 2;

    /**
     * More than are under way at a time, so that no submission loses its process twice: to call that one crashed would
     * be right.
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

    /** Runs it, kills a child of it now and then, and all of it once there are so many reports. */
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

    /** Runs it undisturbed. */
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
