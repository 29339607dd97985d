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

/** Watches a workspace, on the thread that calls {@link #watch}, until something was missed; then another one is needed. */
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
     * Opens one; what happens from the return on is noticed.
     *
     * @param changes hears what happens
     * @throws IOException if it can't be watched
     */
    static WorkspaceWatcher open(ExerciseTree tree, Consumer<Change> changes) throws IOException {
        WorkspaceWatcher opened = new WorkspaceWatcher(tree, changes);
        // The folders are registered at once, on this thread; what is handed to the executor is only the loop.
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

    /** Watches until something was missed, there is nothing left to watch, or it is closed. */
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
        // A folder that is a link passes for a file, and so was not followed.
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
        // Another event says that it is gone again.
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
