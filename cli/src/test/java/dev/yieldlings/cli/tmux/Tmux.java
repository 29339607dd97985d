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

/** A shell in a terminal of a size, in a folder. Its prompt tells the last exit code. */
public final class Tmux implements AutoCloseable {
    /** So long that only what never happens is missed, on the busiest machine. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(30);

    private final Server server;
    private final ProcessHandle shell;

    private Tmux(Server server) {
        this.server = server;
        this.shell = ProcessHandle.of(Long.parseLong(ask("#{pane_pid}"))).orElseThrow();
    }

    /** Skips the test where there is no tmux. */
    public static void assumeThere() {
        assumeTrue(Server.isThere(), "tmux is not on this machine");
    }

    /**
     * Starts a shell.
     *
     * @param environment beside PATH, HOME, a UTF-8 locale and tmux's own TERM
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
        // Without line editing the prompt leaves the terminal as it finds it.
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

    /** Presses keys, by tmux's names for them: {@code Enter}, {@code Escape}, {@code C-c}, {@code Up}, {@code x}. */
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

    /** What is seen. */
    public Screen screen() {
        return new Screen(server.run("capture-pane", "-p")
                .lines()
                .map(String::stripTrailing)
                .toList());
    }

    /** What is seen, with the escape sequences that set it off. */
    public Screen colours() {
        return new Screen(server.run("capture-pane", "-p", "-e").lines().toList());
    }

    /** Waits until something is seen. */
    public Screen await(String text) {
        return await("\"" + text + "\" to be seen", screen -> screen.contains(text));
    }

    /** Waits until the screen is as it should be. */
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

    /** Waits until the shell can take a command; the exit code of the one before. */
    public int awaitShell() {
        return await("the shell's prompt", screen -> screen.exitCode().isPresent())
                .exitCode()
                .orElseThrow();
    }

    /** Makes the terminal larger or smaller. */
    public void resize(int columns, int rows) {
        server.run("resize-window", "-x", String.valueOf(columns), "-y", String.valueOf(rows));
    }

    /** Takes the terminal away, as when its window is closed. */
    public void hangUp() {
        server.run("respawn-pane", "-k", "cat");
    }

    /** Whether a program has put the screen aside, to give it back when it ends. */
    public boolean alternate() {
        return ask("#{alternate_on}").equals("1");
    }

    public boolean cursorVisible() {
        return ask("#{cursor_flag}").equals("1");
    }

    /** How the terminal treats what is typed and printed, as {@code stty} tells it; its size aside. */
    public String attributes() {
        return Server.output(List.of("stty", "-a", "-F", ask("#{pane_tty}")))
                .replaceFirst("rows \\d+; columns \\d+; ", "");
    }

    /** All processes that were started from the shell and still run. */
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

    /** Hangs up, and ends whatever lives on. */
    @Override
    public void close() {
        List<ProcessHandle> left = processes();
        server.kill();
        left.forEach(ProcessHandle::destroyForcibly);
    }
}
