package dev.yieldlings.cli.play;

import dev.yieldlings.cli.command.UserError;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.jline.terminal.Attributes;
import org.jline.terminal.Attributes.ControlChar;
import org.jline.terminal.Attributes.LocalFlag;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.terminal.TerminalBuilder;

/**
 * The terminal that this process belongs to, key by key.
 *
 * <p>JLine sets its mode, and sets it back when this is closed or the JVM shuts down, whatever the reason. The keys are
 * not read by JLine's reader: for a read that may come to nothing it starts a thread, which then takes each key from the
 * terminal whether anybody asks for it or not. The device itself can be asked whether a key is waiting.
 */
final class KeyTerminal implements AutoCloseable {
    private static final Path DEVICE = Path.of("/dev/tty");
    private static final int END = -1;
    private static final int END_OF_INPUT = 4; // Ctrl-D

    private final Terminal terminal;
    private final FileInputStream device;
    private volatile boolean ended;

    private KeyTerminal(Terminal terminal, FileInputStream device) {
        this.terminal = terminal;
        this.device = device;
    }

    /**
     * Gets hold of it; nothing changes yet.
     *
     * @param interactive whether what is printed appears on a terminal
     * @throws UserError if there is none that keys could be read from
     */
    static KeyTerminal open(boolean interactive) {
        if (!interactive) {
            throw noTerminal();
        }
        try {
            // A probe for what the terminal can draw would swallow the keys that are typed meanwhile.
            Terminal terminal = TerminalBuilder.builder()
                    .system(true)
                    .dumb(false)
                    .graphemeCluster(false)
                    .build();
            return new KeyTerminal(terminal, new FileInputStream(DEVICE.toFile()));
        } catch (IOException | IllegalStateException e) {
            throw noTerminal();
        }
    }

    private static UserError noTerminal() {
        return new UserError(
                "To play, single keys must be read from a terminal: start this in one, its input and output not "
                        + "redirected.");
    }

    /** Lets Ctrl-C end the keys; a second one ends the process, for a program that never asks for keys again. */
    void endAtInterrupt() {
        terminal.handle(Signal.INT, signal -> {
            ended = true;
            terminal.handle(Signal.INT, SignalHandler.SIG_DFL);
        });
    }

    /** How it is set at this moment. */
    Object attributes() {
        return terminal.getAttributes();
    }

    /** Sets it so that each key can be read at once and none is shown; Ctrl-C stays a signal. */
    void cbreak() {
        Attributes attributes = new Attributes(terminal.getAttributes());
        attributes.setLocalFlag(LocalFlag.ICANON, false);
        attributes.setLocalFlag(LocalFlag.ECHO, false);
        attributes.setControlChar(ControlChar.VMIN, 1);
        attributes.setControlChar(ControlChar.VTIME, 0);
        terminal.setAttributes(attributes);
    }

    /** Sets it as it was when {@link #attributes} gave this. */
    void restore(Object attributes) {
        terminal.setAttributes((Attributes) attributes);
    }

    /** Whether {@link #read} has something to give at once. */
    boolean ready() {
        try {
            return ended || device.available() > 0;
        } catch (IOException e) {
            // The terminal's window is gone.
            ended = true;
            return true;
        }
    }

    /**
     * Reads a key, and waits until there is one.
     *
     * @return its number, 0 to 255, or -1 at the end: after q, Ctrl-D or Ctrl-C, or when the terminal has gone
     */
    int read() {
        try {
            int key = ended ? END : device.read();
            ended = key == END || key == END_OF_INPUT || key == 'q';
            return ended ? END : key;
        } catch (IOException e) {
            ended = true;
            return END;
        }
    }

    @Override
    public void close() {
        try (device) {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
