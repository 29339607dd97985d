package dev.yieldlings.engine.child;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The command line that starts a JVM under bubblewrap.
 *
 * <p>What the JVM sees of the files is made up from nothing: the system's libraries, the JDK, what it was told to read,
 * and three devices. There is no folder that can be written to, no {@code /proc}, no program beside the JDK's, no
 * network, and no other process.
 */
final class BubblewrapCommand {
    private static final List<String> APART = List.of(
            "--unshare-user",
            "--unshare-ipc",
            "--unshare-pid",
            "--unshare-net",
            "--unshare-uts",
            "--unshare-cgroup-try",
            "--uid",
            "65534",
            "--gid",
            "65534",
            "--cap-drop",
            "ALL",
            "--new-session",
            "--die-with-parent");

    /** Where systems keep their shared libraries; two of them build their paths from a store. */
    private static final List<String> LIBRARIES =
            List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/nix/store", "/gnu/store");

    private static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

    /** Files of a JDK that some distributions keep elsewhere and link to. */
    private static final List<String> OFTEN_LINKED = List.of("lib/jvm.cfg", "conf/security/java.security");

    private BubblewrapCommand() {}

    static List<String> of(Path program, List<String> java, List<Path> readable) {
        Path home = Path.of(java.getFirst()).resolve("../..").normalize();
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(APART);
        LIBRARIES.forEach(path -> command.addAll(List.of("--ro-bind-try", path, path)));
        Set<Path> needed = new LinkedHashSet<>(readable);
        needed.addAll(foldersOf(home));
        needed.forEach(path -> command.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        DEVICES.forEach(path -> command.addAll(List.of("--dev-bind-try", path, path)));
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/"));
        // Without /proc the loader can't tell where the command lies, and so not where its libraries do.
        command.addAll(
                List.of("--setenv", "LD_LIBRARY_PATH", home.resolve("lib").toString()));
        command.add("--");
        command.addAll(java);
        return command;
    }

    private static Set<Path> foldersOf(Path home) {
        Set<Path> folders = new LinkedHashSet<>();
        folders.add(home);
        for (String name : OFTEN_LINKED) {
            try {
                Path file = home.resolve(name).toRealPath();
                if (!file.startsWith(home.toRealPath()) && file.getParent() != null && Files.exists(file)) {
                    folders.add(file.getParent());
                }
            } catch (IOException e) {
                // A JDK without this file starts without it.
            }
        }
        return folders;
    }
}
