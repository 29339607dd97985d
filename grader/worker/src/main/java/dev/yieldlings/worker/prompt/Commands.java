package dev.yieldlings.worker.prompt;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/**
 * What the parent writes, as blocks: a length of at least 1, and as many bytes of JShell's own conversation; or the
 * length 0, by which it asks to stop what runs. The second one passes the first, which waits for what runs.
 */
final class Commands {
    private static final int BUFFER = 1 << 16;

    private Commands() {}

    /**
     * JShell's own conversation.
     *
     * @param whenGone what is done once the parent is gone
     */
    static InputStream of(InputStream parent, Runnable whenGone) throws IOException {
        PipedInputStream commands = new PipedInputStream(BUFFER);
        PipedOutputStream forward = new PipedOutputStream(commands);
        Thread.ofPlatform().name("commands").daemon().start(() -> {
            read(new DataInputStream(parent), forward);
            whenGone.run();
        });
        return commands;
    }

    private static void read(DataInputStream parent, PipedOutputStream forward) {
        try (forward) {
            while (true) {
                int length = parent.readInt();
                if (length == 0) {
                    Stop.ask();
                } else {
                    forward.write(parent.readNBytes(length));
                    forward.flush();
                }
            }
        } catch (IOException e) {
            // The parent is gone.
        }
    }
}
