package dev.yieldlings.cli.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.yieldlings.cli.launcher.Launched;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The processes that the packaged program has started. */
final class Processes {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Processes() {}

    /** Asserts that all of them end with the program, or soon after. */
    static void assertNoneLeft() throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!running().isEmpty() && Instant.now().isBefore(end)) {
            Thread.sleep(100);
        }
        assertThat(running()).as("processes left behind").isEmpty();
    }

    private static List<String> running() {
        String library = Launched.distribution().resolve("lib").toString();
        return ProcessHandle.allProcesses()
                .flatMap(process -> process.info().commandLine().stream())
                .filter(command -> command.contains(library))
                .toList();
    }
}
