package dev.yieldlings.cli.tmux;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A tmux server for one test. */
final class Server {
    private static final String SETTINGS = """
            set -g status off
            set -g default-terminal screen-256color
            set -g escape-time 0
            """;

    private final Path folder;

    private Server(Path folder) {
        this.folder = folder;
    }

    /** Creates a server, which starts with its first command. */
    static Server make() throws IOException {
        // A socket's path must be short, and the temporary folders of tests may be too long.
        Path folder = Files.createTempDirectory("tmux");
        Files.writeString(folder.resolve("settings"), SETTINGS);
        return new Server(folder);
    }

    static boolean isThere() {
        try {
            return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Runs a tmux command and returns its output. */
    String run(String... command) {
        List<String> line = new ArrayList<>(List.of(
                "tmux",
                "-u",
                "-S",
                folder.resolve("s").toString(),
                "-f",
                folder.resolve("settings").toString()));
        line.addAll(List.of(command));
        return output(line);
    }

    /** Runs a program that must succeed, and returns its output. */
    static String output(List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
            builder.environment().keySet().removeIf(name -> name.startsWith("TMUX"));
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            process.getOutputStream().close();
            String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new AssertionError(command + ": " + out);
            }
            return out;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    void kill() {
        run("kill-server");
        try {
            Files.deleteIfExists(folder.resolve("s"));
            Files.deleteIfExists(folder.resolve("settings"));
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
