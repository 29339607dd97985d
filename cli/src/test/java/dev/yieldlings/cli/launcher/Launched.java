package dev.yieldlings.cli.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The result of a command.
 *
 * @param exitCode the exit code
 * @param out the standard output
 * @param err the standard error
 */
public record Launched(int exitCode, String out, String err) {
    private static final int LONGEST_MINUTES = 10;

    /**
     * Returns the distribution that the build has packaged. It was started once, because parallel tests would each
     * prepare its start.
     */
    public static Path distribution() {
        return Prepared.DISTRIBUTION;
    }

    private static final class Prepared {
        static final Path DISTRIBUTION = Path.of(System.getProperty("yieldlings.distribution"));
        static final String CACHE = DISTRIBUTION.resolveSibling("cache").toString();

        static {
            try {
                Launched started = run(
                        DISTRIBUTION,
                        Map.of("YIELDLINGS_CACHE", CACHE),
                        List.of(DISTRIBUTION.resolve("yieldlings").toString(), "--version"));
                if (started.exitCode() != 0) {
                    throw new IllegalStateException(started.toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Returns the folder of the packaged course. */
    public static Path course() {
        return distribution().resolve("course");
    }

    /** Returns the folder of an exercise in a workspace, whatever its number. */
    public static Path folder(Path workspace, String exercise) throws IOException {
        try (Stream<Path> folders = Files.list(workspace)) {
            return folders.filter(folder -> String.valueOf(folder.getFileName()).matches("[0-9]+-" + exercise))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Runs the packaged program in a folder, with a cache for tests. */
    public static Launched yieldlings(Path folder, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(distribution().resolve("yieldlings").toString());
        command.addAll(List.of(arguments));
        return run(folder, Map.of("YIELDLINGS_CACHE", Prepared.CACHE), command);
    }

    /** Runs a command in a folder, with further environment variables and an empty input. */
    public static Launched run(Path folder, Map<String, String> environment, List<String> command)
            throws IOException, InterruptedException {
        Path out = Files.createTempFile("launched", ".out");
        Path err = Files.createTempFile("launched", ".err");
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(out.toFile())
                .redirectError(err.toFile());
        builder.environment()
                .keySet()
                .removeAll(List.of(
                        "NO_COLOR",
                        "YIELDLINGS_PROGRAM",
                        "COLUMNS",
                        "VTE_VERSION",
                        "FORCE_HYPERLINK",
                        "TMUX",
                        "SSH_CONNECTION"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        if (!process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES)) {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            throw new IllegalStateException(command + " does not end; so far: " + read(out) + read(err));
        }
        Launched launched = new Launched(process.exitValue(), read(out), read(err));
        Files.delete(out);
        Files.delete(err);
        return launched;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
