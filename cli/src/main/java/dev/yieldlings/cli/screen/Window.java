package dev.yieldlings.cli.screen;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.InfoCmp.Capability;

/**
 * A full-screen window on the terminal's alternate screen, so that the former content reappears afterwards.
 *
 * <p>The terminal is restored when this is closed, while the process is suspended, and when the JVM shuts down,
 * for whatever reason.
 */
public final class Window implements AutoCloseable {
    private final Tty tty;
    private final Terminal terminal;
    private final Consumer<Occurrence> occurrences;
    private final KeyReader keys;
    private List<String> shown = List.of();
    private boolean isOpen;
    private boolean isOver;

    private Window(Tty tty, Consumer<Occurrence> occurrences, Consumer<Key> keys) {
        this.tty = tty;
        this.terminal = tty.terminal();
        this.occurrences = occurrences;
        this.keys = KeyReader.start(new Keyboard(tty), keys, () -> occurrences.accept(Occurrence.GONE));
    }

    /**
     * Opens the window.
     *
     * @param tty the terminal, which this window closes
     * @param occurrences receives the window's events, on any thread
     * @param keys receives each requested key, on a thread of its own
     */
    public static Window open(Tty tty, Consumer<Occurrence> occurrences, Consumer<Key> keys) {
        Window window = new Window(tty, occurrences, keys);
        window.listen(Signal.WINCH, Occurrence.RESIZED);
        window.terminal.handle(Signal.TSTP, _ -> window.stopped());
        window.listen(Signal.CONT, Occurrence.CONTINUED);
        window.listen(Signal.INT, Occurrence.INTERRUPTED);
        tty.atShutdown(window::leaveForGood);
        window.enter();
        return window;
    }

    /**
     * Ctrl-Z. While another program uses the terminal, the process stops at once: the terminal is already
     * restored, and the event loop may be blocked.
     */
    private void stopped() {
        if (isOpen()) {
            occurrences.accept(Occurrence.SUSPENDED);
        } else {
            tty.stop();
        }
    }

    private synchronized boolean isOpen() {
        return isOpen;
    }

    private void listen(Signal signal, Occurrence occurrence) {
        terminal.handle(signal, _ -> occurrences.accept(occurrence));
    }

    /** Enters the alternate screen again. Everything must be drawn anew. */
    public synchronized void enter() {
        if (isOver) {
            return;
        }
        tty.cbreak();
        terminal.puts(Capability.enter_ca_mode);
        terminal.puts(Capability.exit_am_mode);
        terminal.puts(Capability.cursor_invisible);
        terminal.puts(Capability.clear_screen);
        terminal.flush();
        shown = List.of();
        isOpen = true;
    }

    /** Restores the terminal until {@link #enter}. */
    public synchronized void leave() {
        if (isOpen) {
            isOpen = false;
            terminal.puts(Capability.cursor_normal);
            terminal.puts(Capability.enter_am_mode);
            terminal.puts(Capability.exit_ca_mode);
            terminal.flush();
            tty.restore();
        }
    }

    private synchronized void leaveForGood() {
        isOver = true;
        leave();
        tty.restore();
    }

    /** Restores the terminal and stops the process. Returns when the process is continued. */
    public void suspend() {
        leave();
        tty.stop();
        enter();
    }

    /** Returns the current size. */
    public Size size() {
        org.jline.terminal.Size size = terminal.getSize();
        return size.getColumns() > 0 && size.getRows() > 0
                ? new Size(size.getColumns(), size.getRows())
                : new Size(80, 24);
    }

    /** Returns JLine's terminal, for a program that uses it between {@link #leave} and {@link #enter}. */
    public Terminal terminal() {
        return terminal;
    }

    /**
     * Prints a question and waits for Enter, between {@link #leave} and {@link #enter}. The line break is printed
     * here: the terminal's echo would be in the wrong place if Enter was pressed before the question appeared.
     */
    public void awaitEnter(String question) {
        tty.cbreak();
        terminal.writer().println();
        terminal.writer().print(question);
        terminal.flush();
        try {
            int read;
            do {
                read = tty.read();
            } while (read != '\n' && read != '\r' && read >= 0);
            terminal.writer().println();
        } catch (IOException e) {
            occurrences.accept(Occurrence.GONE);
        }
    }

    /**
     * Requests the next key. Until that key has been delivered, nothing else can read from the terminal;
     * afterwards others can, until the next request.
     */
    public void askForKey() {
        keys.ask();
    }

    /** Clears the window, whose content may be anything. */
    public synchronized void clear() {
        if (isOpen) {
            terminal.puts(Capability.clear_screen);
            shown = List.of();
        }
    }

    /** Shows these lines from the top, and nothing else. Unchanged parts are not written again. */
    public synchronized void show(List<String> lines) {
        if (!isOpen) {
            return;
        }
        for (int row = 0; row < Math.max(lines.size(), shown.size()); row++) {
            String line = row < lines.size() ? lines.get(row) : "";
            if (row >= shown.size() || !line.equals(shown.get(row))) {
                terminal.puts(Capability.cursor_address, row, 0);
                terminal.puts(Capability.clr_eol);
                terminal.writer().write(line);
            }
        }
        terminal.flush();
        shown = List.copyOf(lines);
    }

    @Override
    public void close() {
        leaveForGood();
        tty.close();
    }
}
