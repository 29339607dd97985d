package dev.yieldlings.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * What a run of a command came to.
 *
 * @param exitCode the exit code
 * @param out its standard output
 * @param err its standard error
 */
record Ran(int exitCode, String out, String err) {
    private static final int MOST_MINUTES = 10;

    /** Runs a command that reads nothing. */
    static Ran run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("ran", ".out");
        Path err = Files.createTempFile("ran", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
        Ran ran = new Ran(process.waitFor(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return ran;
    }

    /** Skips the test where a command is not installed. */
    static void assumeThere(String command) {
        assumeTrue(
                Stream.of(System.getenv("PATH").split(":", -1))
                        .anyMatch(folder -> Files.isExecutable(Path.of(folder, command))),
                command + " is not on this machine");
    }

    /** This, if the command ended well. */
    Ran passed() {
        assertThat(exitCode).as("%s", this).isZero();
        return this;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
