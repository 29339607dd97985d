package dev.yieldlings.cli.screen;

import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * Reads keys on a thread of its own, one for each request. Between two requests nothing is read, so another
 * program may use the terminal and gets everything that is typed for it.
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
     * @param keyboard decodes the keys
     * @param keys receives each key
     * @param gone is called when the terminal was closed
     */
    static KeyReader start(Keyboard keyboard, Consumer<Key> keys, Runnable gone) {
        KeyReader reader = new KeyReader(keyboard, keys, gone);
        Thread.ofPlatform().name("keys").daemon().start(reader::read);
        return reader;
    }

    /** Requests one more key. */
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
            // Ended: no more keys are requested.
        }
    }
}
