package dev.yieldlings.cli.play;

import dev.yieldlings.cli.command.UserError;
import dev.yieldlings.cli.screen.Tty;
import java.io.IOException;
import java.util.Optional;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;

/** The terminal that this process belongs to, as a game uses it: key by key, in a mode that the game sets by itself. */
final class KeyTerminal implements AutoCloseable {
    private static final int END = -1;
    private static final int END_OF_INPUT = 4; // Ctrl-D

    private final Tty tty;
    private volatile boolean ended;

    private KeyTerminal(Tty tty) {
        this.tty = tty;
    }

    /**
     * Gets hold of it; nothing changes yet.
     *
     * @param interactive whether what is printed appears on a terminal
     * @throws UserError if there is none that keys could be read from
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

    /** Lets Ctrl-C end the keys; a second one ends the process, for a program that never asks for keys again. */
    void endAtInterrupt() {
        tty.terminal().handle(Signal.INT, _ -> {
            ended = true;
            tty.terminal().handle(Signal.INT, SignalHandler.SIG_DFL);
        });
    }

    /** Ctrl-Z: the shell finds the terminal as it was, and the game finds it as it has set it. */
    private void suspend() {
        Attributes attributes = tty.terminal().getAttributes();
        tty.restore();
        tty.stop();
        tty.terminal().setAttributes(attributes);
    }

    /** How it is set at this moment. */
    Object attributes() {
        return tty.terminal().getAttributes();
    }

    /** Sets it so that each key can be read at once and none is shown; Ctrl-C stays a signal. */
    void cbreak() {
        tty.cbreak();
    }

    /** Sets it as it was when {@link #attributes} gave this. */
    void restore(Object attributes) {
        tty.terminal().setAttributes((Attributes) attributes);
    }

    /** Whether {@link #read} has something to give at once. */
    boolean ready() {
        try {
            return ended || tty.ready();
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
