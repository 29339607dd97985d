package dev.yieldlings.cli.screen;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.InputFlag;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/**
 * The process's terminal, read byte by byte.
 *
 * <p>JLine sets the terminal's mode and restores it on close or when the JVM shuts down, for whatever reason. But
 * JLine's reader is not used: for a read with a timeout it starts a thread that then takes every key from the
 * terminal, even those typed into an editor that runs meanwhile. The device itself can be asked whether a byte is
 * available.
 */
public final class Tty implements AutoCloseable {
    private static final Path DEVICE = Path.of("/dev/tty");

    private final Terminal terminal;
    private final Attributes original;
    private final FileInputStream device;
    private final AtShutdown atShutdown;

    private Tty(AtShutdown atShutdown, Terminal terminal, FileInputStream device) {
        this.atShutdown = atShutdown;
        this.terminal = terminal;
        this.original = terminal.getAttributes();
        this.device = device;
    }

    /** Opens the terminal without changing it. Empty if the input or the output is no terminal. */
    public static Optional<Tty> open() {
        AtShutdown atShutdown = AtShutdown.make();
        try {
            // Probing the terminal's abilities would swallow keys that are typed meanwhile.
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .graphemeCluster(false)
                    .build();
            return Optional.of(new Tty(atShutdown, terminal, device(terminal)));
        } catch (IOException | IllegalStateException e) {
            atShutdown.close();
            return Optional.empty();
        }
    }

    private static FileInputStream device(Terminal terminal) throws IOException {
        try {
            return new FileInputStream(DEVICE.toFile());
        } catch (IOException e) {
            terminal.close();
            throw e;
        }
    }

    /** Sets a task to run when the JVM shuts down, for whatever reason, before the terminal is restored. */
    void atShutdown(Runnable task) {
        atShutdown.set(task);
    }

    /** Returns JLine's terminal. */
    public Terminal terminal() {
        return terminal;
    }

    /**
     * Sets cbreak mode: each key can be read at once and is not echoed. Ctrl-C and Ctrl-Z still send signals.
     * Ctrl-S no longer stops the output, since users may press it by habit.
     */
    public void cbreak() {
        Attributes attributes = new Attributes(terminal.getAttributes());
        attributes.setLocalFlag(LocalFlag.ICANON, false);
        attributes.setLocalFlag(LocalFlag.ECHO, false);
        attributes.setInputFlag(InputFlag.IXON, false);
        attributes.setControlChar(ControlChar.VMIN, 1);
        attributes.setControlChar(ControlChar.VTIME, 0);
        terminal.setAttributes(attributes);
    }

    /** Restores the mode that the terminal had when it was opened. */
    public void restore() {
        terminal.setAttributes(original);
    }

    /**
     * Whether {@link #read} would return at once.
     *
     * @throws IOException if the terminal was closed
     */
    public boolean ready() throws IOException {
        return device.available() > 0;
    }

    /**
     * Reads a byte; blocks until there is one or this is closed.
     *
     * @return 0 to 255, or -1 if the terminal was closed
     * @throws IOException if the terminal can't be read
     */
    public int read() throws IOException {
        // A read from the stream would go on after close, and take a byte that is meant for the shell.
        ByteBuffer one = ByteBuffer.allocate(1);
        return device.getChannel().read(one) < 1 ? -1 : one.get(0) & 0xff;
    }

    /** Stops this process. Returns when the process is continued. */
    public void stop() {
        try {
            // SIGSTOP, because the JVM can't restore the default action of SIGTSTP once it has handled it.
            new ProcessBuilder(
                            "sh", "-c", "kill -STOP " + ProcessHandle.current().pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Without sh there is no shell to return to.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try (device;
                atShutdown) {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
