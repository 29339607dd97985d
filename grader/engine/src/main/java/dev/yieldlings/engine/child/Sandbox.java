package dev.yieldlings.engine.child;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What is between a child process and the machine. */
public sealed interface Sandbox {
    /** Nothing but the process itself, with an empty environment and an empty folder to work in. */
    record None() implements Sandbox {}

    /**
     * Bubblewrap: namespaces of its own for files, processes, users and the network.
     *
     * @param program the command {@code bwrap}
     */
    record Bubblewrap(Path program) implements Sandbox {}

    /** The sandbox that is installed on this machine; whether it works, only its use can tell. */
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

    /**
     * The command line that starts a JVM in this sandbox.
     *
     * @param java the command {@code java} and its arguments
     * @param readable what the JVM reads beside its own folder
     */
    default List<String> wrap(List<String> java, List<Path> readable) {
        return switch (this) {
            case None() -> java;
            case Bubblewrap(Path program) -> BubblewrapCommand.of(program, java, readable);
        };
    }
}
