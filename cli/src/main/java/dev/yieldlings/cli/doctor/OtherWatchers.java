package dev.yieldlings.cli.doctor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Other processes that watch a workspace, where the system tells where processes are (Linux). */
final class OtherWatchers {
    private OtherWatchers() {}

    /** The numbers of those that run in a folder or below it. */
    static List<Long> in(Path root) {
        return ProcessHandle.allProcesses()
                .filter(process -> process.pid() != ProcessHandle.current().pid())
                .filter(OtherWatchers::isWatch)
                .map(ProcessHandle::pid)
                .filter(process -> isIn(process, root))
                .sorted()
                .toList();
    }

    /** The program's own JVM, called to watch, or without a command: that watches as well. */
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
