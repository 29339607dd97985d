package dev.yieldlings.engine.run;

import dev.yieldlings.engine.child.Sandbox;
import dev.yieldlings.engine.pool.Child;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A worker that is started before it is known what for, so that it gets ready meanwhile.
 *
 * <p>The first {@link Workers} that are given it take it over. One that nobody takes ends by itself with this process:
 * its input then ends.
 */
public final class WorkerAhead {
    private final AtomicReference<Child> process;

    private WorkerAhead(Child process) {
        this.process = new AtomicReference<>(process);
    }

    /**
     * Starts one and returns at once.
     *
     * @param life how long it is going to live
     * @throws dev.yieldlings.engine.pool.ChildException if it can't be started
     */
    public static WorkerAhead start(Installation installation, WorkerLife life) {
        return new WorkerAhead(Child.start(Workers.command(installation, life), Sandbox.installed()));
    }

    /** Ends the worker if nobody has taken it, so that nothing of it is left. */
    public void close() {
        Optional.ofNullable(process.getAndSet(null)).ifPresent(Child::close);
    }

    /** Hands the worker over, once; one that was started in anything but this sandbox is ended instead. */
    Optional<Child> take(Sandbox sandbox) {
        Optional<Child> taken = Optional.ofNullable(process.getAndSet(null));
        taken.filter(worker -> !worker.sandbox().equals(sandbox)).ifPresent(Child::close);
        return taken.filter(worker -> worker.sandbox().equals(sandbox));
    }
}
