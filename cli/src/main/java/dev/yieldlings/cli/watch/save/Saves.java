package dev.yieldlings.cli.watch.save;

import dev.yieldlings.engine.course.Exercise;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * Watches the Java sources of a workspace's exercises for saves. Hidden files, build folders and editors' backup
 * copies are ignored.
 */
public final class Saves implements AutoCloseable {
    /** The pause before watching again, so that a folder that keeps appearing and disappearing costs little. */
    private static final int PAUSE_MILLIS = 100;

    /** The interval at which a missing workspace is looked for. */
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
     * Starts to watch a workspace. Saves after the return of this method are noticed.
     *
     * @param workspace the workspace's folder, or a link to it
     * @param exercises the exercises to watch; their folders may be created later
     * @param listener receives the saves
     * @throws SavesException if the system can't watch the workspace
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
            // Closed.
        } catch (IOException e) {
            presentation.interrupt();
            listener.blind(SavesException.of(e));
        }
    }

    private synchronized WorkspaceWatcher current() {
        return opened;
    }

    /** Watches again, and reports all exercises as saved, since saves may have been missed meanwhile. */
    private WorkspaceWatcher reopened(WorkspaceWatcher old) throws IOException, InterruptedException {
        old.close();
        while (true) {
            Thread.sleep(Files.isDirectory(tree.root()) ? PAUSE_MILLIS : LOOK_MILLIS);
            try {
                WorkspaceWatcher next = open();
                tree.all().forEach(burst::add);
                return next;
            } catch (NoSuchFileException e) {
                // The workspace does not exist yet; try again.
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
            // Closed, or the watcher has failed.
        }
    }

    /** Stops watching. A call of the listener that has already begun may still go on. */
    @Override
    public synchronized void close() {
        closed = true;
        watching.interrupt();
        presentation.interrupt();
        opened.close();
    }
}
