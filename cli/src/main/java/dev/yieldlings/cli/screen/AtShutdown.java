package dev.yieldlings.cli.screen;

import org.jline.utils.ShutdownHooks;

/**
 * Does something when the JVM shuts down, while the terminal can still be written to.
 *
 * <p>JLine closes its terminal then, and does one such thing after the other in the order in which they were put up. So
 * this must be there before the terminal is; a hook of the JVM's own would find the terminal closed, or not, by chance.
 */
final class AtShutdown implements ShutdownHooks.Task, AutoCloseable {
    private volatile Runnable task = () -> {};

    static AtShutdown make() {
        AtShutdown made = new AtShutdown();
        ShutdownHooks.add(made);
        return made;
    }

    /** Says what to do, in place of what was said before. */
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
