package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * The saves in a workspace. Exercises' Java sources are watched, and nothing else: no hidden files, no build folders, no
 * copies that editors make for themselves.
 */
public final class Saves implements AutoCloseable {
    /** Between two attempts to watch, so that a folder that keeps coming and going costs little. */
    private static final int PAUSE_MILLIS = 100;

    /** Between two looks whether a workspace that is gone is there again. */
    private static final int LOOK_MILLIS = 500;

    private final ExerciseTree tree;
    private final SaveListener listener;
    private final SaveDebouncer burst = new SaveDebouncer();
    private final Thread watching = thread("saves-watch", this::watch);
    private final Thread presentation = thread("saves", this::tell);
    private WorkspaceWatcher opened;
    private volatile boolean closed;

    private Saves(Path workspace, List<Exercise> exercises, SaveListener listener) throws IOException {
        this.tree = new ExerciseTree(workspace.toRealPath(), exercises);
        this.listener = listener;
        this.opened = WorkspaceWatcher.open(tree, burst::add);
    }

    /**
     * Watches a workspace; what is saved after the return is noticed.
     *
     * @param workspace the workspace's folder, or a link to it
     * @param exercises those whose folders are watched; one that is not there is noticed when it is made
     * @param listener hears of them
     * @throws SavesException if the system does not let it be watched
     */
    public static Saves watch(Path workspace, List<Exercise> exercises, SaveListener listener) throws SavesException {
        try {
            Saves saves = new Saves(workspace, exercises, listener);
            saves.watching.start();
            saves.presentation.start();
            return saves;
        } catch (IOException e) {
            throw SavesException.of(e);
        }
    }

    private static Thread thread(String name, Runnable task) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private void watch() {
        try {
            for (WorkspaceWatcher open = current(); !closed; open = reopened(open)) {
                open.watch();
            }
        } catch (InterruptedException e) {
            // It is closed.
        } catch (IOException e) {
            presentation.interrupt();
            listener.blind(SavesException.of(e));
        }
    }

    private synchronized WorkspaceWatcher current() {
        return opened;
    }

    /** Whatever may have been missed meanwhile, all exercises count as saved. */
    private WorkspaceWatcher reopened(WorkspaceWatcher old) throws IOException, InterruptedException {
        old.close();
        while (true) {
            Thread.sleep(Files.isDirectory(tree.root()) ? PAUSE_MILLIS : LOOK_MILLIS);
            try {
                WorkspaceWatcher next = open();
                tree.all().forEach(burst::add);
                return next;
            } catch (NoSuchFileException e) {
                // The workspace is not there, or not yet.
            }
        }
    }

    private synchronized WorkspaceWatcher open() throws IOException, InterruptedException {
        if (closed) {
            throw new InterruptedException();
        }
        opened = WorkspaceWatcher.open(tree, burst::add);
        return opened;
    }

    private void tell() {
        try {
            while (!closed) {
                Set<String> exercises = burst.next();
                if (!closed) {
                    listener.saved(exercises);
                }
            }
        } catch (InterruptedException e) {
            // It is closed, or nothing more can come.
        }
    }

    /** Ends the watching; a call of the listener that has begun may still go on. */
    @Override
    public synchronized void close() {
        closed = true;
        watching.interrupt();
        presentation.interrupt();
        opened.close();
    }
}
