package dev.yieldlings.engine.pool;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line that starts a child JVM.
 *
 * @param name what the child is, as a message names it
 * @param java the command {@code java} and its arguments
 * @param readable what the child reads beside the JDK
 */
public record ChildCommand(String name, List<String> java, List<Path> readable) {
    private static final List<String> LIMITED =
            List.of("-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=16m", "-XX:+ExitOnOutOfMemoryError");

    private static final List<String> QUIET_AND_CLOSED = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            // Standard output carries the frames, so the JVM's own last words must not go there.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            // An archive is mapped where it was made for, if there is room: to move it takes a tenth of a start.
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-Djava.awt.headless=true",
            "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0");

    private static final List<String> SAME_ON_EVERY_MACHINE =
            List.of("-Duser.language=en", "-Duser.timezone=UTC", "-Dfile.encoding=UTF-8");

    public ChildCommand {
        java = List.copyOf(java);
        readable = List.copyOf(readable);
    }

    /**
     * The JVM's part of a child's memory.
     *
     * @param heapMegabytes what its heap may take
     * @param stackMegabytes what the stack of a thread may take
     */
    public record Memory(int heapMegabytes, int stackMegabytes) {}

    /**
     * A command.
     *
     * @param name what the child is, as a message names it
     * @param java the command {@code java}
     * @param memory what the JVM may take
     * @param more further options of the JVM
     * @param jar what it runs
     * @param arguments the main class's arguments
     * @param readable what the child reads beside the JDK
     */
    public static ChildCommand of(
            String name,
            Path java,
            Memory memory,
            List<String> more,
            Path jar,
            List<String> arguments,
            List<Path> readable) {
        List<String> command = new ArrayList<>(List.of(
                java.toString(), "-Xmx" + memory.heapMegabytes() + "m", "-Xss" + memory.stackMegabytes() + "m"));
        command.addAll(LIMITED);
        command.addAll(QUIET_AND_CLOSED);
        command.addAll(SAME_ON_EVERY_MACHINE);
        command.addAll(more);
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        return new ChildCommand(name, command, readable);
    }
}
