package dev.yieldlings.engine.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line that starts a worker. */
final class WorkerCommand {
    /** What a JVM exits with under {@code ExitOnOutOfMemoryError}. */
    static final int EXIT_OUT_OF_MEMORY = 3;

    private static final List<String> LIMITS = List.of(
            "-Xmx256m",
            "-Xss2m",
            "-XX:MaxMetaspaceSize=128m",
            "-XX:MaxDirectMemorySize=16m",
            "-XX:+ExitOnOutOfMemoryError");

    private static final List<String> QUIET_AND_CLOSED = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            // Standard output carries the frames, so the JVM's own last words must not go there.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            "-Djava.awt.headless=true",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
            "-Duser.language=en",
            "-Duser.timezone=UTC",
            "-Dfile.encoding=UTF-8");

    private WorkerCommand() {}

    static List<String> of(Installation installation, WorkerLife life) {
        List<String> command = new ArrayList<>();
        command.add(installation.java().toString());
        command.addAll(LIMITS);
        command.addAll(QUIET_AND_CLOSED);
        command.add("-XX:CompileThresholdScaling=" + life.scaling());
        switch (installation.archive()) {
            case StartArchive.None() -> {}
            case StartArchive.Use(Path file) -> command.add("-XX:AOTCache=" + file);
            case StartArchive.Make(Path file) -> command.add("-XX:AOTCacheOutput=" + file);
        }
        command.add("-jar");
        command.add(installation.worker().toString());
        return command;
    }

    /** What a worker reads beside the JDK. */
    static List<Path> readable(Installation installation) {
        return switch (installation.archive()) {
            case StartArchive.Use(Path file) -> List.of(installation.library(), file);
            case StartArchive.Make _, StartArchive.None _ -> List.of(installation.library());
        };
    }
}
