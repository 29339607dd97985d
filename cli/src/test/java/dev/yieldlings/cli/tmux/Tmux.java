package dev.yieldlings.cli.tmux;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A shell in a terminal of a given size. Its prompt shows the last exit code. */
public final class Tmux implements AutoCloseable {
    /** Long enough for the busiest machine, so that only events that never happen are missed. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);

    private final Server server;
    private final ProcessHandle shell;

    private Tmux(Server server) {
        this.server = server;
        this.shell = ProcessHandle.of(Long.parseLong(ask("#{pane_pid}"))).orElseThrow();
    }

    /** Skips the test if there is no tmux. */
    public static void assumeThere() {
        assumeTrue(Server.isThere(), "tmux is not on this machine");
    }

    /**
     * Starts a shell.
     *
     * @param environment variables besides PATH, HOME, a UTF-8 locale and tmux's TERM
     */
    public static Tmux open(Path folder, int columns, int rows, Map<String, String> environment) throws IOException {
        List<String> shell = new ArrayList<>(List.of(
                "env",
                "-i",
                "HOME=" + folder,
                "PATH=" + System.getenv("PATH"),
                "LC_ALL=C.UTF-8",
                "HISTFILE=/dev/null",
                "PS1=[$?]$ "));
        shell.add("TERM=screen-256color");
        environment.forEach((name, value) -> shell.add(name + "=" + value));
        // Without line editing, the prompt doesn't change the terminal's settings.
        shell.addAll(List.of("bash", "--norc", "--noprofile", "--noediting", "-i"));
        List<String> command = new ArrayList<>(List.of(
                "new-session",
                "-d",
                "-x",
                String.valueOf(columns),
                "-y",
                String.valueOf(rows),
                "-c",
                folder.toString()));
        command.addAll(shell);
        Server server = Server.make();
        server.run(command.toArray(String[]::new));
        Tmux tmux = new Tmux(server);
        tmux.awaitShell();
        return tmux;
    }

    /** Presses keys, by their names in tmux: {@code Enter}, {@code Escape}, {@code C-c}, {@code Up}, {@code x}. */
    public void keys(String... keys) {
        server.run(Stream.concat(Stream.of("send-keys"), Arrays.stream(keys)).toArray(String[]::new));
    }

    /** Types a text. */
    public void type(String text) {
        server.run("send-keys", "-l", "--", text);
    }

    /** Types a command line and Enter. */
    public void enter(String line) {
        type(line);
        keys("Enter");
    }

    /** Returns the screen. */
    public Screen screen() {
        return new Screen(server.run("capture-pane", "-p")
                .lines()
                .map(String::stripTrailing)
                .toList());
    }

    /** Returns the screen with the escape sequences of its colours. */
    public Screen colours() {
        return new Screen(server.run("capture-pane", "-p", "-e").lines().toList());
    }

    /** Waits until a text is on the screen. */
    public Screen await(String text) {
        return await("\"" + text + "\" to be seen", screen -> screen.contains(text));
    }

    /** Waits until the screen meets a condition. */
    public Screen await(String what, Predicate<Screen> condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Screen screen = screen();
        while (!condition.test(screen)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Waited in vain for " + what + ". The screen:\n" + screen);
            }
            rest();
            screen = screen();
        }
        return screen;
    }

    /** Waits until the shell shows its prompt, and returns the exit code of the last command. */
    public int awaitShell() {
        return await("the shell's prompt", screen -> screen.exitCode().isPresent())
                .exitCode()
                .orElseThrow();
    }

    /** Resizes the terminal. */
    public void resize(int columns, int rows) {
        server.run("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /** Hangs up the terminal, as closing its window does. */
    public void hangUp() {
        server.run("respawn-pane", "-k", "cat");
    }

    /** Returns whether a program uses the alternate screen. */
    public boolean alternate() {
        return ask("#{alternate_on}").equals("1");
    }

    public boolean cursorVisible() {
        return ask("#{cursor_flag}").equals("1");
    }

    /** Returns the terminal's settings as {@code stty} prints them, without its size. */
    public String attributes() {
        return Server.output(List.of("stty", "-a", "-F", ask("#{pane_tty}")))
                .replaceFirst("rows \\d+; columns \\d+; ", "");
    }

    /** Returns all live processes that were started from the shell. */
    public List<ProcessHandle> processes() {
        return shell.descendants().toList();
    }

    private String ask(String format) {
        return server.run("display-message", "-p", format).strip();
    }

    private static void rest() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Hangs up, and kills the remaining processes. */
    @Override
    public void close() {
        List<ProcessHandle> left = processes();
        server.kill();
        left.forEach(ProcessHandle::destroyForcibly);
    }
}
