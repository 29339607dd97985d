package dev.yieldlings.engine.probe;

import dev.yieldlings.engine.child.Reached;
import dev.yieldlings.engine.child.Sandbox;
import dev.yieldlings.engine.run.Installation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Tests what a process in the sandbox can reach. */
public final class SandboxProbe {
    private static final String LAYER = "sandbox";

    private SandboxProbe() {}

    /**
     * Starts a process in the sandbox that tries to leave it.
     *
     * @throws IOException if the process can't be started
     */
    public static Finding find(Installation installation) throws IOException {
        Sandbox sandbox = Sandbox.installed();
        return switch (sandbox) {
            case Sandbox.None() ->
                new Finding(
                        LAYER,
                        Finding.Status.ABSENT,
                        "none; on Linux, install bubblewrap for one (for example `apt-get install bubblewrap`)");
            case Sandbox.Bubblewrap _ -> {
                List<Path> folders = List.of(
                        Path.of("/"),
                        Path.of(System.getProperty("user.home")),
                        Path.of(System.getProperty("java.io.tmpdir")),
                        installation.library());
                yield found(Reached.from(sandbox, installation.java(), installation.worker(), folders));
            }
        };
    }

    private static Finding found(Optional<Reached> reached) {
        if (reached.isEmpty()) {
            return new Finding(
                    LAYER,
                    Finding.Status.ABSENT,
                    "none; bubblewrap is installed, but the system or the container around it forbids it user namespaces");
        }
        List<String> things = reached.get().things();
        return things.isEmpty()
                ? new Finding(
                        LAYER,
                        Finding.Status.HOLDS,
                        "bubblewrap: no network, no file to read or write, no program, no other process in reach")
                : new Finding(LAYER, Finding.Status.BROKEN, "bubblewrap LETS THROUGH: " + String.join(", ", things));
    }
}
