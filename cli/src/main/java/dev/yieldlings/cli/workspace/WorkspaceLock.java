package dev.yieldlings.cli.workspace;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Lets one process and one thread at a time change what the program remembers in a workspace. */
public final class WorkspaceLock {
    /** A file lock keeps processes apart; this keeps the threads of this one apart. */
    private static final Object THREADS = new Object();

    private WorkspaceLock() {}

    /**
     * What is done while others wait.
     *
     * @param <T> what it gives
     */
    @FunctionalInterface
    public interface Action<T> {
        /** Does it. */
        T run() throws IOException;
    }

    /**
     * Waits for its turn and does something.
     *
     * @param hidden the workspace's hidden folder; it is made where it is missing
     * @throws IOException if the lock can't be had, or the action throws it
     */
    public static <T> T hold(Path hidden, Action<T> action) throws IOException {
        synchronized (THREADS) {
            Files.createDirectories(hidden);
            try (FileChannel channel = FileChannel.open(
                            hidden.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock _ = channel.lock()) {
                return action.run();
            }
        }
    }

    /**
     * Why nothing could be changed at this moment; nothing if it could. This changes nothing itself.
     *
     * @param hidden the workspace's hidden folder
     */
    public static Optional<IOException> problem(Path hidden) {
        try {
            if (!Files.isWritable(hidden)) {
                throw new AccessDeniedException(hidden.toString());
            }
            FileChannel.open(hidden.resolve("lock"), StandardOpenOption.WRITE).close();
            return Optional.empty();
        } catch (NoSuchFileException e) {
            // It is made when it is needed.
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
