package dev.yieldlings.engine.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A sandbox that is killed during its setup leaves no process behind, and its output ends. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
@DisabledOnOs(OS.WINDOWS)
class BubblewrapProcessTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private final String name = UUID.randomUUID().toString();

    @TempDir
    private Path folder;

    @Test
    void endsTheChildThatBubblewrapCannotLetGoOn() throws Exception {
        List<String> java = List.of(JAVA.toString(), "-Dname=" + name);
        try (ChildProcess child = ChildProcess.start(new Sandbox.Bubblewrap(neverReady()), java, List.of())) {
            List<ProcessHandle> started = List.of();
            while (started.size() < 2) {
                TimeUnit.MILLISECONDS.sleep(10);
                started = ProcessHandle.allProcesses().filter(this::isOurs).toList();
            }
            ProcessHandle.current().children().filter(this::isOurs).forEach(ProcessHandle::destroyForcibly);

            assertThat(child.output().readAllBytes()).isEmpty();
            for (ProcessHandle process : started) {
                process.onExit().get(30, TimeUnit.SECONDS);
            }
        }
    }

    /**
     * Writes a program whose child waits forever, as bubblewrap's child does until bubblewrap has mapped the user ids.
     */
    private Path neverReady() throws Exception {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Path program = folder.resolve("bwrap");
        Files.writeString(program, "#!/bin/sh\nsh -c 'read -r line < \"$0\"' '%s' \"$@\" &\nwait\n".formatted(pipe));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        return program;
    }

    private boolean isOurs(ProcessHandle process) {
        return process.info().commandLine().filter(line -> line.contains(name)).isPresent();
    }
}
