package dev.yieldlings.engine.pool;

import dev.yieldlings.engine.child.StartArchive;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The command line that starts a child JVM.
 *
 * @param name the child's name in messages
 * @param java the {@code java} command and its arguments
 * @param readable the files that the child may read, besides the JDK
 */
public record ChildCommand(String name, List<String> java, List<Path> readable) {
    private static final List<String> LIMITED =
            List.of("-XX:MaxMetaspaceSize=128m", "-XX:MaxDirectMemorySize=16m", "-XX:+ExitOnOutOfMemoryError");

    private static final List<String> QUIET_AND_CLOSED = List.of(
            "-XX:+UseSerialGC",
            // Nearly all that is made is garbage at once. By default, a third of the heap would be filled with it
            // first.
            "-Xmn16m",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            // Standard output carries the frames, so the JVM must not write its own messages there.
            "-XX:+DisplayVMOutputToStderr",
            "-Xlog:disable",
            // Maps the CDS archive at the address it was made for, if that is free: relocating it takes a tenth of the
            // start.
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
     * The memory limits of a child's JVM.
     *
     * @param heapMegabytes the most memory for the heap, in MB
     * @param stackMegabytes the size of a thread's stack, in MB
     */
    public record Memory(int heapMegabytes, int stackMegabytes) {}

    /**
     * Makes the command for a jar.
     *
     * @param name the child's name in messages
     * @param java the command {@code java}
     * @param memory the JVM's memory limits
     * @param more further options of the JVM
     * @param jar the jar to run
     * @param arguments the main class's arguments
     * @param readable the files that the child may read, besides the JDK
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

    /** Returns this command with the archive for children of its name. */
    public ChildCommand startingFrom(StartArchive archive) {
        List<String> command = new ArrayList<>(java);
        command.addAll(1, archive.options(name));
        List<Path> files = new ArrayList<>(readable);
        archive.file(name).ifPresent(files::add);
        return new ChildCommand(name, command, files);
    }
}
