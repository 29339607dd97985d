package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.course.Exercise;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeListener;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import org.slf4j.helpers.NOPLogger;

/**
 * Watches a workspace on the thread that calls {@link #watch}. Once it has missed an event it stops, and must be
 * replaced by a new one.
 */
final class WorkspaceWatcher implements DirectoryChangeListener, AutoCloseable {
    private final ExerciseTree tree;
    private final Consumer<Change> changes;
    private final DirectoryWatcher watcher;
    private final Queue<Runnable> loop = new ArrayDeque<>();
    private boolean lost;

    private WorkspaceWatcher(ExerciseTree tree, Consumer<Change> changes) throws IOException {
        this.tree = tree;
        this.changes = changes;
        this.watcher = DirectoryWatcher.builder()
                .path(tree.root())
                .fileTreeVisitor(tree)
                .fileHasher(new FileStamp())
                .logger(NOPLogger.NOP_LOGGER)
                .listener(this)
                .build();
    }

    /**
     * Opens a watcher. Changes after the return of this method are noticed.
     *
     * @param changes receives the changes
     * @throws IOException if the workspace can't be watched
     */
    static WorkspaceWatcher open(ExerciseTree tree, Consumer<Change> changes) throws IOException {
        WorkspaceWatcher opened = new WorkspaceWatcher(tree, changes);
        // The folders are registered right here, on this thread; the executor receives only the event loop.
        CompletableFuture<Void> begun = opened.watcher.watchAsync(opened.loop::add);
        if (begun.isCompletedExceptionally()) {
            opened.close();
            throw reason(begun.exceptionNow());
        }
        return opened;
    }

    private static IOException reason(Throwable failure) {
        return switch (failure) {
            case IOException e -> e;
            case UncheckedIOException e -> Objects.requireNonNull(e.getCause());
            default -> throw new IllegalStateException(failure);
        };
    }

    /** Watches until an event was missed, nothing is left to watch, or this watcher is closed. */
    void watch() {
        loop.remove().run();
    }

    @Override
    public void onEvent(DirectoryChangeEvent event) {
        switch (event.eventType()) {
            case OVERFLOW -> lost = true;
            case CREATE, MODIFY, DELETE -> changed(event.path(), event.isDirectory());
        }
    }

    private void changed(Path path, boolean isFolder) {
        // A linked folder is reported as a file, so the library has not descended into it.
        lost |= !isFolder && tree.isExercise(path) && Files.isDirectory(path);
        Optional<Exercise> exercise = tree.exerciseOf(path);
        exercise.ifPresent(found -> changes.accept(new Change(path, found.id(), QuietPeriod.after(path, found))));
    }

    @Override
    public boolean isWatching() {
        return !lost;
    }

    @Override
    public void onException(Exception e) {
        // A missing file is harmless: another event reports its deletion.
        lost |= !(e instanceof NoSuchFileException);
    }

    @Override
    public void close() {
        try {
            watcher.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
