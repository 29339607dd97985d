package dev.yieldlings.cli.play;

import dev.yieldlings.cli.launcher.Launched;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Runs {@code play} in a workspace, on a terminal that {@code script} of util-linux provides. */
final class Table implements AutoCloseable {
    /** Ctrl-C reaches the shell too, which must survive to report the terminal's state. */
    private static final String LINE = "trap : INT; before=$(stty -g); 'PROGRAM' play OPTIONS; echo \"code $?\"; "
            + "[ \"$before\" = \"$(stty -g)\" ] && echo restored";

    private final Process script;
    private final Received screen;

    private Table(Process script) {
        this.script = script;
        this.screen = new Received(script.getInputStream());
    }

    static Table open(Path workspace, String options) throws IOException {
        String program = Launched.distribution().resolve("yieldlings").toString();
        List<String> command = List.of(
                "/usr/bin/script", "-qefc", LINE.replace("PROGRAM", program).replace("OPTIONS", options), "/dev/null");
        return new Table(new ProcessBuilder(command)
                .directory(workspace.toFile())
                .redirectErrorStream(true)
                .start());
    }

    /** Returns the terminal's output. */
    Received screen() {
        return screen;
    }

    /** Waits until the program accepts connections, and returns its port. */
    int port() throws IOException {
        screen.until("Listening for telnet connections at localhost on port ");
        return Integer.parseInt(screen.until(".").replace(".", ""));
    }

    /** Presses a key. */
    void press(char key) throws IOException {
        script.getOutputStream().write(key);
        script.getOutputStream().flush();
    }

    /** Sends the program a termination signal, as {@code kill} does. */
    void terminate() {
        script.descendants()
                .filter(process -> process.info().command().orElse("").endsWith("/java"))
                .forEach(ProcessHandle::destroy);
    }

    @Override
    public void close() {
        script.descendants().forEach(ProcessHandle::destroy);
        script.destroy();
        script.onExit().join();
    }
}
