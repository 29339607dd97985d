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

/** A lock on the program's data in a workspace: only one thread of one process at a time holds it. */
public final class WorkspaceLock {
    /** A file lock excludes other processes only; this object excludes the other threads of this process. */
    private static final Object THREADS = new Object();

    private WorkspaceLock() {}

    /**
     * An action that runs with the lock held.
     *
     * @param <T> the type of its result
     */
    @FunctionalInterface
    public interface Action<T> {
        /** Runs the action. */
        T run() throws IOException;
    }

    /**
     * Acquires the lock, waiting if necessary, and runs an action.
     *
     * @param hidden the workspace's hidden folder, which is created if it is missing
     * @param action the action
     * @return the action's result
     * @throws IOException if the lock can't be acquired, or from the action
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
     * Returns the reason why the data could not be changed now, or empty if it could. Changes nothing.
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
            // The folder is created when it is needed.
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e);
        }
    }
}
