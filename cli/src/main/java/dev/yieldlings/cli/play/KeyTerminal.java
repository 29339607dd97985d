package dev.yieldlings.cli.play;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.screen.Tty;
import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** The process's terminal as a game uses it: key by key, in a mode that the game sets itself. */
final class KeyTerminal implements AutoCloseable {
    private static final int END = -1;
    private static final int END_OF_INPUT = 4; // Ctrl-D

    private final Tty tty;
    private volatile boolean ended;

    private KeyTerminal(Tty tty) {
        this.tty = tty;
    }

    /**
     * Opens the terminal without changing it.
     *
     * @param interactive whether the output goes to a terminal
     * @throws UserError if there is no terminal to read keys from
     */
    static KeyTerminal open(boolean interactive) {
        KeyTerminal terminal = new KeyTerminal(
                (interactive ? Tty.open() : Optional.<Tty>empty()).orElseThrow(KeyTerminal::noTerminal));
        terminal.tty.terminal().handle(Signal.TSTP, _ -> terminal.suspend());
        return terminal;
    }

    private static UserError noTerminal() {
        return new UserError(
                "To play, start this in a terminal, without redirecting its input or output: it reads single keys.");
    }

    /**
     * Makes Ctrl-C end the input of keys. A second Ctrl-C ends the process, in case the game never reads keys
     * again.
     */
    void endAtInterrupt() {
        tty.terminal().handle(Signal.INT, _ -> {
            ended = true;
            tty.terminal().handle(Signal.INT, SignalHandler.SIG_DFL);
        });
    }

    /** Ctrl-Z: restores the terminal for the shell, and the game's mode after the process continues. */
    private void suspend() {
        Attributes attributes = tty.terminal().getAttributes();
        tty.restore();
        tty.stop();
        tty.terminal().setAttributes(attributes);
    }

    /** Returns the terminal's current attributes. */
    Object attributes() {
        return tty.terminal().getAttributes();
    }

    /** Sets cbreak mode: each key can be read at once and is not echoed. Ctrl-C still sends a signal. */
    void cbreak() {
        tty.cbreak();
    }

    /** Restores attributes from {@link #attributes}. */
    void restore(Object attributes) {
        tty.terminal().setAttributes((Attributes) attributes);
    }

    /** Whether {@link #read} would return at once. */
    boolean ready() {
        try {
            return ended || tty.ready();
        } catch (IOException e) {
            // The terminal was closed.
            ended = true;
            return true;
        }
    }

    /**
     * Reads a key; blocks until there is one.
     *
     * @return the byte, 0 to 255, or -1 at the end: after q, Ctrl-D or Ctrl-C, or when the terminal was closed
     */
    int read() {
        try {
            int key = ended ? END : tty.read();
            ended = key == END || key == END_OF_INPUT || key == 'q';
            return ended ? END : key;
        } catch (IOException e) {
            ended = true;
            return END;
        }
    }

    @Override
    public void close() {
        tty.close();
    }
}
