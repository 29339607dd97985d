package dev.yieldlings.cli.screen;

import org.jline.utils.ShutdownHooks;

/**
 * Runs a task when the JVM shuts down, before the terminal is closed.
 *
 * <p>JLine runs its shutdown tasks in the order of registration, and closing the terminal is one of them. So this
 * must be registered before the terminal is opened. A hook of the JVM's own would run before or after that by
 * chance.
 */
final class AtShutdown implements ShutdownHooks.Task, AutoCloseable {
    private volatile Runnable task = () -> {};

    static AtShutdown make() {
        AtShutdown made = new AtShutdown();
        ShutdownHooks.add(made);
        return made;
    }

    /** Replaces the task. */
    void set(Runnable newTask) {
        task = newTask;
    }

    @Override
    public void run() {
        task.run();
    }

    @Override
    public void close() {
        ShutdownHooks.remove(this);
    }
}
