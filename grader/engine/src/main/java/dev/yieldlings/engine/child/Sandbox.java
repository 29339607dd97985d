package dev.yieldlings.engine.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What isolates a child process from the machine. */
public sealed interface Sandbox {
    /** No isolation but the process itself, with an almost empty environment and an empty working folder. */
    record None() implements Sandbox {}

    /**
     * Bubblewrap, with separate namespaces for files, processes, users and the network.
     *
     * @param program the command {@code bwrap}
     */
    record Bubblewrap(Path program) implements Sandbox {}

    /** Returns the sandbox that is installed on this machine. Whether it works is only known once it is used. */
    static Sandbox installed() {
        String path = System.getenv("PATH");
        return Stream.of((path == null ? "" : path).split(":", -1))
                .filter(folder -> folder.startsWith("/"))
                .map(folder -> Path.of(folder, "bwrap"))
                .filter(Files::isExecutable)
                .findFirst()
                .<Sandbox>map(Bubblewrap::new)
                .orElseGet(None::new);
    }
}
