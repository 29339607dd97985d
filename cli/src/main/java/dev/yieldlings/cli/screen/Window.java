package dev.yieldlings.cli.screen;

import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.utils.InfoCmp.Capability;

/**
 * The terminal's whole window, drawn over and over on its other screen, so that what stood there before is back
 * afterwards.
 *
 * <p>The terminal is left as it was found when this is closed, when the process is stopped for a while, and when the JVM
 * shuts down, whatever the reason.
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
     * Takes the terminal over.
     *
     * @param tty the terminal, which this closes
     * @param occurrences hears what happens, on any thread
     * @param keys hears each key that was asked for, on a thread of its own
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

    /** Ctrl-Z; who waits for another program in the terminal has nothing to give back, and can't be asked to. */
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

    /** Takes the terminal over again; everything is to be drawn anew. */
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

    /** Gives the terminal back as it was, until {@link #enter}. */
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

    /** Gives the terminal back and stops the process, until someone lets it go on. */
    public void suspend() {
        leave();
        tty.stop();
        enter();
    }

    /** How large it is at this moment. */
    public Size size() {
        org.jline.terminal.Size size = terminal.getSize();
        return size.getColumns() > 0 && size.getRows() > 0
                ? new Size(size.getColumns(), size.getRows())
                : new Size(80, 24);
    }

    /** What JLine knows of the terminal; for what takes it over between {@link #leave} and {@link #enter}. */
    public Terminal terminal() {
        return terminal;
    }

    /**
     * Asks below all else for Enter, between {@link #leave} and {@link #enter}, and waits for it. The line is ended here
     * and not by the terminal's echo, which is elsewhere where Enter was pressed before the question was shown.
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
     * Asks for the next key that is pressed. Until it was told, nothing else can read from the terminal; after that,
     * anything can until the next one is asked for.
     */
    public void askForKey() {
        keys.ask();
    }

    /** Clears it, for a window that may show anything. */
    public synchronized void clear() {
        if (isOpen) {
            terminal.puts(Capability.clear_screen);
            shown = List.of();
        }
    }

    /** Shows these lines from the top, and nothing else; what is there already is not written again. */
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
