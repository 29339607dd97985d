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
 * <p>The JVM gets a file system of its own with the system's libraries, the JDK, the given readable files and three
 * devices. There is no writable folder, no {@code /proc}, no program but the JDK's, no network, and no other process.
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

    /** Where Linux distributions keep their shared libraries. NixOS and Guix keep them in a store. */
    private static final List<String> LIBRARIES =
            List.of("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/etc/ld.so.cache", "/nix/store", "/gnu/store");

    private static final List<String> DEVICES = List.of("/dev/null", "/dev/random", "/dev/urandom");

    /** Files of a JDK that are links to another folder on some distributions. */
    private static final List<String> OFTEN_LINKED = List.of("lib/jvm.cfg", "conf/security/java.security");

    private static final String MARK = "YIELDLINGS_CHILD";

    private BubblewrapCommand() {}

    /** @param id an argument that no other process has, and that doesn't reach the JVM */
    static List<String> of(Path program, String id, List<String> java, List<Path> readable) {
        Path home = Path.of(java.getFirst()).resolve("../..").normalize();
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(List.of("--setenv", MARK, id, "--unsetenv", MARK));
        command.addAll(APART);
        LIBRARIES.forEach(path -> command.addAll(List.of("--ro-bind-try", path, path)));
        Set<Path> needed = new LinkedHashSet<>(readable);
        needed.addAll(foldersOf(home));
        needed.forEach(path -> command.addAll(List.of("--ro-bind", path.toString(), path.toString())));
        DEVICES.forEach(path -> command.addAll(List.of("--dev-bind-try", path, path)));
        command.addAll(List.of("--remount-ro", "/", "--chdir", "/"));
        // Without /proc the dynamic loader can't resolve the path of the command, and so can't find its libraries.
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
                // This JDK has no such file and doesn't need it.
            }
        }
        return folders;
    }
}
