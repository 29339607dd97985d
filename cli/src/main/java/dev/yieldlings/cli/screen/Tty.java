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
 * The terminal that this process belongs to, byte by byte.
 *
 * <p>JLine sets its mode, and sets it back when this is closed or the JVM shuts down, whatever the reason. The bytes are
 * not read by JLine's reader: for a read that may come to nothing it starts a thread, which then takes each key from the
 * terminal whether anyone asks for it or not, even those that are typed into an editor that runs meanwhile. The device
 * itself can be asked whether a byte is waiting.
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

    /** Gets hold of it; nothing changes yet. Nothing where input or output is no terminal. */
    public static Optional<Tty> open() {
        AtShutdown atShutdown = AtShutdown.make();
        try {
            // A probe for what the terminal can draw would swallow the keys that are typed meanwhile.
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

    /** Has something done when the JVM shuts down, whatever the reason, before the terminal is set back. */
    void atShutdown(Runnable task) {
        atShutdown.set(task);
    }

    /** What JLine knows of it. */
    public Terminal terminal() {
        return terminal;
    }

    /**
     * Sets it so that each key can be read at once and none is shown. Ctrl-C and Ctrl-Z stay signals; Ctrl-S, which a
     * hand may press by habit, does not stop the output.
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

    /** Sets it as it was when this was opened. */
    public void restore() {
        terminal.setAttributes(original);
    }

    /**
     * Whether {@link #read} has something to give at once.
     *
     * @throws IOException if the terminal is gone
     */
    public boolean ready() throws IOException {
        return device.available() > 0;
    }

    /**
     * Reads a byte, and waits until there is one, or this is closed.
     *
     * @return 0 to 255, or -1 where the terminal is gone
     * @throws IOException if it can't be read
     */
    public int read() throws IOException {
        // The stream itself would wait on after it was closed, and take a byte that is meant for the shell.
        ByteBuffer one = ByteBuffer.allocate(1);
        return device.getChannel().read(one) < 1 ? -1 : one.get(0) & 0xff;
    }

    /** Stops this process, until someone lets it go on, and returns then. */
    public void stop() {
        try {
            // Inside a JVM a signal's default can't be had back once it is handled; this one can't be handled.
            new ProcessBuilder(
                            "sh", "-c", "kill -STOP " + ProcessHandle.current().pid())
                    .start()
                    .waitFor();
        } catch (IOException e) {
            // Where there is no such command, there is no shell to go back to either.
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
