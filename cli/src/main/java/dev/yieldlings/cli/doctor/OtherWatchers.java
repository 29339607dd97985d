package dev.yieldlings.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds other processes that watch a workspace, if the system reports the folders of processes (Linux). */
final class OtherWatchers {
    private OtherWatchers() {}

    /** Returns the ids of the watching processes whose current folder is this folder or below it. */
    static List<Long> in(Path root) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(OtherWatchers::isWatch)
                .map(ProcessHandle::pid)
                .filter(process -> isIn(process, root))
                .sorted()
                .toList();
    }

    /**
     * Whether a process is this program in its JVM with the command watch, or without a command, which also
     * watches.
     */
    private static boolean isWatch(ProcessHandle process) {
        List<String> arguments = List.of(process.info().arguments().orElse(new String[0]));
        int jar = arguments.indexOf("-jar") + 1;
        return jar > 0
                && jar < arguments.size()
                && arguments.get(jar).contains("yieldlings-cli")
                && (jar + 1 == arguments.size() || arguments.get(jar + 1).equals("watch"));
    }

    private static boolean isIn(long process, Path root) {
        try {
            return Files.readSymbolicLink(Path.of("/proc", String.valueOf(process), "cwd"))
                    .startsWith(root);
        } catch (IOException e) {
            return false;
        }
    }
}
