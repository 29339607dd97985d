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
 * What a process of this machine can reach from inside a sandbox, found out by trying it.
 *
 * @param things {@code network}, {@code read}, {@code program}, {@code processes}, {@code parent}, {@code write FOLDER}
 */
public record Reached(List<String> things) {
    public Reached {
        things = List.copyOf(things);
    }

    /**
     * Tries it.
     *
     * @param sandbox what to try it in
     * @param java the command {@code java}
     * @param worker the worker's jar, which holds the program that tries
     * @param folders where to try to write
     * @return what was possible; nothing if no process comes up in this sandbox
     * @throws IOException if it can't be tried
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
