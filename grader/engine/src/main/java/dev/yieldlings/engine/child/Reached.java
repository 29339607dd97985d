package dev.yieldlings.engine.child;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a process can reach from inside a sandbox on this machine, found out by trying.
 *
 * @param things any of {@code network}, {@code read}, {@code program}, {@code processes}, {@code parent} and
 *     {@code write FOLDER}
 */
public record Reached(List<String> things) {
    public Reached {
        things = List.copyOf(things);
    }

    /**
     * Starts a process that tries to leave the sandbox.
     *
     * @param sandbox the sandbox to test
     * @param java the command {@code java}
     * @param worker the worker's jar, which contains the program that tries
     * @param folders the folders to try to write to
     * @return what succeeded, or empty if no process starts in this sandbox
     * @throws IOException if the test can't be set up
     */
    public static Optional<Reached> from(Sandbox sandbox, Path java, Path worker, List<Path> folders)
            throws IOException {
        Path readable = Files.createTempFile("yieldlings", ".txt");
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> command = new ArrayList<>(List.of(java.toString(), "-XX:TieredStopAtLevel=1", "-cp"));
            command.add(worker.toString());
            command.add("dev.yieldlings.worker.Reach");
            command.add(String.valueOf(server.getLocalPort()));
            command.add(readable.toString());
            folders.forEach(folder -> command.add(folder.toString()));
            try (ChildProcess child = ChildProcess.start(sandbox, command, List.of(worker))) {
                List<String> lines = new String(child.output().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .toList();
                return lines.contains("done")
                        ? Optional.of(new Reached(lines.subList(0, lines.size() - 1)))
                        : Optional.empty();
            }
        } finally {
            Files.delete(readable);
        }
    }
}
