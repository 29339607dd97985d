package dev.yieldlings.worker.prompt;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;

/**
 * Reads the parent's input, which consists of blocks: a length of at least 1 and as many bytes of JShell's protocol, or
 * the length 0, which asks to stop the running snippet. A request to stop takes effect at once, while JShell's bytes
 * wait until the snippet has ended.
 */
final class Commands {
    private static final int BUFFER = 1 << 16;

    private Commands() {}

    /**
     * Starts to read the parent's input.
     *
     * @param whenGone called when the parent has ended
     * @return the bytes of JShell's protocol
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
            // The parent has ended.
        }
    }
}
