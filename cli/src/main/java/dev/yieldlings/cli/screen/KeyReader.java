package dev.yieldlings.cli.screen;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Reads keys on a thread of its own, each one only when it was asked for. Whoever has got a key may leave the terminal to
 * another program before the next one is read, and that program gets all that is typed for it.
 */
final class KeyReader {
    private final Keyboard keyboard;
    private final Consumer<Key> keys;
    private final Runnable gone;
    private final Semaphore asked = new Semaphore(0);

    private KeyReader(Keyboard keyboard, Consumer<Key> keys, Runnable gone) {
        this.keyboard = keyboard;
        this.keys = keys;
        this.gone = gone;
    }

    /**
     * Starts the thread, which ends when the terminal is closed.
     *
     * @param keys receives each key
     * @param gone called when the terminal is gone
     */
    static KeyReader start(Keyboard keyboard, Consumer<Key> keys, Runnable gone) {
        KeyReader reader = new KeyReader(keyboard, keys, gone);
        Thread.ofPlatform().name("keys").daemon().start(reader::read);
        return reader;
    }

    /** Asks for one more key. */
    void ask() {
        asked.release();
    }

    private void read() {
        try {
            while (true) {
                asked.acquire();
                keys.accept(keyboard.next());
            }
        } catch (IOException e) {
            gone.run();
        } catch (InterruptedException e) {
            // Nobody asks any more.
        }
    }
}
